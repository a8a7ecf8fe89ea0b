import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { performAction } from '../../src/actions/performAction'
import { localDate } from '../../src/calendar/calendar'
import { logPending } from '../../src/relay/logPending'
import { runRelay } from '../../src/relay/runRelay'
import { KINDS } from '../../src/workflow/kinds'
import { validRoles } from '../../src/workflow/validRoles'
import { STORIES } from './demoStories'
import type { DemoStory } from './demoStory'
import { loadMedia } from './loadMedia'
import { type DemoAccount, loadPeople, loadRegisters } from './loadRegisters'
import { PEOPLE } from './people'
import { performStep } from './performStep'
import { type DemoStep, stepsTo } from './stepsTo'
import { storyData } from './storyData'
import type { Earlier } from './target'

interface Load {
  payload: Payload
  mediaFolder: string
  /** Sets the clock that the rules see: the demo's past has its own days. Null gives it back. */
  setNow: (now: string | null) => void
  /** ISO instant of now. */
  now: string
}

const HOUR_MS = 3_600_000
const hourBefore = (instant: string): string => new Date(Date.parse(instant) - HOUR_MS).toISOString()

interface Happening {
  at: string
  story: DemoStory
  step: DemoStep | 'create'
}

const happeningsOf = (story: DemoStory, now: string): Happening[] => {
  const steps = stepsTo({ story, now })
  const begun = hourBefore(steps[0]?.at ?? now)
  return [{ at: begun, story, step: 'create' }, ...steps.map((step) => ({ at: step.at, story, step }))]
}

const earlierOf = ({ target }: DemoStory): Earlier | null => ('earlier' in target ? target.earlier : null)

const createStory = async ({
  payload,
  story,
  media,
}: {
  payload: Payload
  story: DemoStory
  media: ReadonlyMap<string, string>
}): Promise<string> => {
  const [author] = story.authors
  const { docs } = await payload.find({
    collection: 'users',
    where: { person: { equals: author } },
    depth: 0,
    overrideAccess: true,
  })
  const user = { ...docs[0], collection: 'users' } as never
  const data = storyData({ story, media, earlier: earlierOf(story) }) as never
  const row = await payload.create({ collection: KINDS[story.kind].collection, data, user, overrideAccess: true })
  return String(row.id)
}

const placeStory = async ({
  payload,
  story,
  id,
  at,
}: {
  payload: Payload
  story: DemoStory
  id: string
  at: string
}): Promise<void> => {
  if (story.section === null && story.tags.length === 0) return
  const grants = PEOPLE.filter((person) => person.id === story.editor).flatMap(({ roles }) => roles)
  const confirmed = grants.map((grant) => ({ ...grant, enteredBy: 'demo-1', confirmedBy: 'demo-2' }))
  const actor = {
    person: story.editor,
    roles: validRoles({ person: story.editor, grants: confirmed, today: localDate(at) }),
  }
  const input = { ...(story.section ? { section: story.section } : {}), tags: story.tags }
  await performAction({ payload, kind: story.kind, id, action: 'place', actor, input, actionId: uuidv7(), moves: 0 })
}

/**
 * Loads the demo newsroom into an empty database: registers, people, media, and every story brought to its place step by step, each step
 * by its person, on its day, through the same doors as anybody's. Answers the accounts it made.
 */
export const loadDemo = async ({ payload, mediaFolder, setNow, now }: Load): Promise<DemoAccount[]> => {
  await loadRegisters(payload)
  const accounts = await loadPeople(payload)
  const media = await loadMedia({ payload, folder: mediaFolder })
  const happenings = STORIES.flatMap((story) => happeningsOf(story, now)).sort((a, b) => a.at.localeCompare(b.at))
  const ids = new Map<string, string>()
  for (const { at, story, step } of happenings) {
    setNow(at)
    if (step === 'create') {
      const id = await createStory({ payload, story, media })
      ids.set(story.key, id)
      await placeStory({ payload, story, id, at })
    } else {
      const stepping = { payload, kind: story.kind, id: ids.get(story.key) ?? '' }
      await performStep({ stepping, step, data: storyData({ story, media, earlier: null }) })
    }
    await logPending(payload)
  }
  setNow(null)
  await runRelay(payload)
  return accounts
}
