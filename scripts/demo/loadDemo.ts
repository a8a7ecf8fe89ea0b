import type { Payload } from 'payload'
import { type KnownOrganisation, organisationOnce } from '../../src/actions/facts/loadOrganisation'
import { performAction } from '../../src/actions/performAction'
import { localDate } from '../../src/calendar/calendar'
import { logPending } from '../../src/relay/logPending'
import { runRelay } from '../../src/relay/runRelay'
import { KINDS } from '../../src/workflow/kinds'
import { validRoles } from '../../src/workflow/validRoles'
import { STORIES } from './demoStories'
import type { DemoStory } from './demoStory'
import { type Happening, happenings, leftOf } from './happenings'
import { loadMedia } from './loadMedia'
import { type DemoAccount, loadPeople, loadRegisters } from './loadRegisters'
import { PEOPLE } from './people'
import { performStep } from './performStep'
import { storyData } from './storyData'
import type { Earlier } from './target'

interface Load {
  payload: Payload
  mediaFolder: string
  /** Sets the clock that the rules see: the demo's past has its own days. Null gives it back. */
  setNow: (now: string | null) => void
  /** ISO instant of now; the first load's own when this one goes on with it. */
  now: string
}

interface Step extends Happening {
  payload: Payload
  /** Ids of the demo's files by their names. */
  media: ReadonlyMap<string, string>
  /** The demo's people and units, who are all there before the first step. */
  organisation: KnownOrganisation
}

const earlierOf = ({ target }: DemoStory): Earlier | null => ('earlier' in target ? target.earlier : null)

const createStory = async ({ payload, story, id, media }: Step): Promise<void> => {
  const [author] = story.authors
  const { docs } = await payload.find({
    collection: 'users',
    where: { person: { equals: author } },
    depth: 0,
    overrideAccess: true,
  })
  const user = { ...docs[0], collection: 'users' } as never
  const data = { id, ...storyData({ story, media, earlier: earlierOf(story) }) } as never
  await payload.create({ collection: KINDS[story.kind].collection, data, user, overrideAccess: true })
}

const placeStory = async ({ payload, story, id, actionId, at, organisation }: Step): Promise<void> => {
  const grants = PEOPLE.filter((person) => person.id === story.editor).flatMap(({ roles }) => roles)
  const confirmed = grants.map((grant) => ({ ...grant, enteredBy: 'demo-1', confirmedBy: 'demo-2' }))
  const actor = {
    person: story.editor,
    roles: validRoles({ person: story.editor, grants: confirmed, today: localDate(at) }),
  }
  const input = { ...(story.section ? { section: story.section } : {}), tags: story.tags }
  const { kind } = story
  await performAction({ payload, kind, id, action: 'place', actor, input, actionId, moves: 0, organisation })
}

const happen = async (happening: Step): Promise<void> => {
  const { payload, story, id, actionId, step, media, organisation } = happening
  if (step === 'create') return createStory(happening)
  if (step === 'place') return placeStory(happening)
  const stepping = { payload, kind: story.kind, id, actionId, organisation }
  return performStep({ stepping, step, data: storyData({ story, media, earlier: null }) })
}

/** Action ids of everything that the log holds; what waits in the rows is logged first. */
const takenActions = async (payload: Payload): Promise<Set<string>> => {
  await logPending(payload)
  const { docs } = await payload.find({ collection: 'events', pagination: false, depth: 0, overrideAccess: true })
  return new Set(docs.map(({ actionId }) => String(actionId)))
}

const tellStories = async ({ payload, mediaFolder, setNow, now }: Load): Promise<void> => {
  const media = await loadMedia({ payload, folder: mediaFolder })
  const taken = await takenActions(payload)
  const organisation = organisationOnce(payload)
  try {
    for (const happening of leftOf(happenings({ stories: STORIES, now }), taken)) {
      setNow(happening.at)
      await happen({ ...happening, payload, media, organisation })
      await logPending(payload)
    }
  } finally {
    setNow(null)
  }
}

/**
 * Loads the demo newsroom into an empty database, or goes on with a load that was broken off: registers, people, media, and every story
 * brought to its place step by step, each step by its person, on its day, through the same doors as anybody's. Nothing that is there is made
 * twice or taken away, but the accounts get new passwords: nobody knows the old ones. Answers the accounts.
 */
export const loadDemo = async (load: Load): Promise<DemoAccount[]> => {
  await loadRegisters(load.payload)
  const accounts = await loadPeople(load.payload)
  await tellStories(load)
  await runRelay(load.payload)
  return accounts
}
