import { organisationOnce } from '../../../src/actions/facts/loadOrganisation'
import { KINDS, type Kind } from '../../../src/workflow/kinds'
import type { HttpNewsroom } from '../openHttpNewsroom'
import type { Memory } from './attacks/attack'
import { compareWithLog } from './compareWithLog'
import { compareWithReaders } from './compareWithReaders'
import { type Evidence, noEvidence } from './evidence'
import { uploadMedia } from './historyMedia'
import { type Known, type Told, tellStory } from './oracle'
import { type Random, randomFrom } from './random'
import { drawStep, openStory, type Step } from './steps'
import { columnsOf, freshWords, type StoryWords } from './storyWords'
import { takeSteps } from './takeSteps'

const STEPS = 30
const KIND_WEIGHTS: { item: Kind; weight: number }[] = [
  { item: 'article', weight: 6 },
  { item: 'answer', weight: 2 },
  { item: 'clip', weight: 2 },
  { item: 'release', weight: 1 },
  { item: 'page', weight: 1 },
]
/** Who makes and signs a text: mostly a reporter; sometimes a chief editor, who then decides nothing about it. */
const AUTHOR_WEIGHTS = [
  { item: 'an', weight: 7 },
  { item: 'chi', weight: 2 },
  { item: 'hoa', weight: 1 },
]

export interface History {
  seed: number
  faults: string[]
  /** Step by step, for who has to find out why. */
  trace: string[]
  /** How often each action succeeded, and each attack was made. */
  done: Record<string, number>
}

/** One history while it lives. */
export interface Telling {
  newsroom: HttpNewsroom
  storyKind: Kind
  id: string
  /** The text as it was saved last. */
  words: StoryWords
  evidence: Evidence
  memory: Memory
  trace: string[]
  faults: string[]
}

/** Stories of earlier histories of the newsroom, with what may be seen of each. */
export type Others = Map<string, { known: Known; told: Told }>

const begin = async ({
  newsroom,
  storyKind,
  words,
  by,
}: {
  newsroom: HttpNewsroom
  storyKind: Kind
  words: StoryWords
  by: string
}): Promise<string> => {
  const client = await newsroom.directly(by)
  const path = `/api/${KINDS[storyKind].collection}`
  const { body, status, text } = await client.send('POST', path, columnsOf({ words, kind: storyKind }))
  if (status !== 201) throw new Error(`a story could not be begun: ${status} ${text}`)
  return String(body.doc?.id)
}

/** Stories of earlier histories that the clock may have published meanwhile are told anew. */
const retellScheduled = async (others: Others): Promise<void> => {
  for (const other of others.values()) if (other.told.isScheduled) other.told = await tellStory(other.known)
}

const liveThrough = async ({ telling, random }: { telling: Telling; random: Random }): Promise<void> => {
  const { newsroom, storyKind, id } = telling
  const { payload } = newsroom
  const organisation = organisationOnce(payload)
  for (let step = 0; step < STEPS; step += 1) {
    const opened = await openStory({ payload, storyKind, id, random, organisation })
    const clients = random.chance(1 / 3) ? 2 : 1
    const steps: Step[] = []
    // One after the other: the same seed has to draw the same steps.
    while (steps.length < clients)
      steps.push(await drawStep({ opened, words: telling.words, random, isAlone: clients === 1, beside: steps[0] }))
    await takeSteps({ telling, steps, opened })
  }
}

/** Lives through one history and answers what went wrong in it; `others` gets its story. */
export const runHistory = async ({
  newsroom,
  seed,
  others,
}: {
  newsroom: HttpNewsroom
  seed: number
  others: Others
}): Promise<History> => {
  const { payload } = newsroom
  const random = randomFrom(seed)
  const storyKind = random.weighed(KIND_WEIGHTS)
  const author = random.weighed(AUTHOR_WEIGHTS)
  const media = await uploadMedia({ payload, random, kind: storyKind })
  const words = freshWords({ author, media })
  const by = storyKind === 'page' && author === 'an' ? 'binh' : author
  const id = await begin({ newsroom, storyKind, words, by })
  const evidence = noEvidence()
  const telling: Telling = { newsroom, storyKind, id, words, evidence, memory: { asleep: null }, trace: [], faults: [] }
  await liveThrough({ telling, random })
  await newsroom.relay()
  const known = { payload, story: id, authors: [author, by], media: media.all }
  const told = await tellStory(known)
  await retellScheduled(others)
  const seen = [...others.values()].map((other) => other.told)
  const faults = [
    ...telling.faults,
    ...(await compareWithLog({ payload, kind: storyKind, id, evidence, told })),
    ...(await compareWithReaders({ telling, told, others: seen })),
  ]
  others.set(id, { known, told })
  return { seed, faults, trace: [`${storyKind} of ${author}`, ...telling.trace], done: evidence.done }
}
