import type { Payload } from 'payload'
import { placementOf } from '../../workflow/placementOf'
import type { TextRef } from '../../workflow/story'
import { readText } from '../readText'
import { storyEvents } from '../storyEvents'
import type { About } from './answerAbout'

/** GET /api/<kind>/:id/placement: where the story is placed (R056, R098), in words people know; null = not placed there. */
export const presentPlacement = async ({ payload, row }: About) => {
  const { section, special, order, ...typed } = placementOf(await storyEvents({ payload, row }))
  const [tags, slug, printIssue] = await Promise.all(
    [typed.tags, typed.slug, typed.printIssue].map((ref) => said({ payload, ref })),
  )
  return {
    section: section && (await labelOf({ payload, collection: 'sections', column: 'slug', name: section })),
    special: special && (await labelOf({ payload, collection: 'specials', column: 'id', name: special })),
    order,
    tags: tags ? (JSON.parse(tags) as string[]) : [],
    slug: slug ?? null,
    printIssue: printIssue ?? null,
  }
}

export type ShownPlacement = Awaited<ReturnType<typeof presentPlacement>>

const said = ({ payload, ref }: { payload: Payload; ref: TextRef | null }): Promise<string | null> | null =>
  ref && readText({ payload, id: ref.id })

const labelOf = async ({
  payload,
  collection,
  column,
  name,
}: {
  payload: Payload
  collection: 'sections' | 'specials'
  column: string
  name: string
}): Promise<string> => {
  // Everybody with a role may read these registers; a row that is gone is named as the event names it.
  const where = { [column]: { equals: name } }
  const { docs } = await payload.find({
    collection,
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return String(docs[0]?.label ?? name)
}
