import type { PayloadRequest } from 'payload'
import { isClaim } from '../../editions/block'
import { changedWithNeighbours } from '../../editions/changedWithNeighbours'
import { differEditions } from '../../editions/differEditions'
import type { Edition } from '../../editions/edition'
import { ProductError } from '../../errors'
import { carriedUnits } from '../../workflow/carriedUnits'
import type { Kind } from '../../workflow/kinds'
import type { FactCheckRequest } from '../../workflow/story'
import { loadEdition } from '../facts/loadEdition'
import { loadVerdicts } from '../facts/loadVerdicts'
import { findStory } from '../findStory'
import { frozenMedia } from '../frozenMedia'
import { collectionOf, storyFromRow } from '../storyRow'
import { unitNames } from './unitNames'

type RequestRow = Pick<FactCheckRequest, 'unit' | 'round' | 'edition' | 'state' | 'askedAt' | 'dueAt'> & {
  id: string
  story: string
  title: string
  kind: Kind
}

/**
 * The frozen edition that a unit is asked about, claim by claim, with the verdicts that stand and, from the second edition on, what
 * changed since the one that this unit answered last, with its neighbours. The only text a reviewer gets; a request of another unit is
 * as if it weren't there. `isCurrent`: the story still waits at this edition. `files`: addresses under /api of its media, by id.
 *
 * @throws ProductError not_found.
 */
export const presentRequest = async ({ req, id }: { req: PayloadRequest; id: string }) => {
  const { payload } = req
  const request = await readRequest({ req, id })
  const { story: storyId, title, kind, unit, edition: hash, round, state, askedAt, dueAt } = request
  const collection = collectionOf(kind)
  const row = await findStory({ payload, kind, id: storyId })
  const edition = await loadEdition({ payload, story: storyId, hash })
  if (!row || !edition) throw new ProductError('not_found', 'Không tìm thấy bản được hỏi.')
  const story = storyFromRow({ kind, row })
  const verdicts = await loadVerdicts({ payload, story })
  const before = verdicts.filter((verdict) => verdict.unit === unit && verdict.edition !== hash).at(-1)?.edition ?? null
  const earlier = await loadEdition({ payload, story: storyId, hash: before })
  const unitName = (await unitNames(payload)).get(unit) ?? unit
  return {
    request: {
      ...{ id: request.id, story: storyId, title, kind, collection, unit, unitName, round, state, askedAt, dueAt },
      moves: story.moves,
      isCurrent: story.edition === hash && story.stage === 'fact_check',
    },
    edition: { hash, number: story.editions.indexOf(hash) + 1 },
    blocks: edition.blocks.map(({ hash: block, block: content }) => ({
      hash: block,
      block: content,
      isClaim: isClaim(content),
      stands: carriedUnits({ verdicts, block }).includes(unit),
    })),
    changes: earlier && changedWithNeighbours(differEditions({ before: earlier, after: edition })),
    files: await filesOf({ req, edition }),
  }
}

export type ShownRequest = Awaited<ReturnType<typeof presentRequest>>

const readRequest = async ({ req, id }: { req: PayloadRequest; id: string }): Promise<RequestRow> => {
  const row = await req.payload.findByID({
    collection: 'requests',
    id,
    depth: 0,
    overrideAccess: false,
    req,
    disableErrors: true,
  })
  if (!row || row.state === 'cancelled')
    throw new ProductError('not_found', 'Không có yêu cầu này, hoặc yêu cầu đã đóng.')
  return row as unknown as RequestRow
}

const filesOf = async ({
  req,
  edition,
}: {
  req: PayloadRequest
  edition: Edition
}): Promise<Record<string, { address: string; type: string }>> => {
  const ids = frozenMedia(edition)
  if (ids.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return Object.fromEntries(
    docs.map(({ id, url, mimeType }) => [String(id), { address: String(url ?? ''), type: String(mimeType ?? '') }]),
  )
}
