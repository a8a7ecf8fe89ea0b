import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { KINDS, type Kind } from '../../../src/workflow/kinds'
import type { HttpNewsroom } from '../openHttpNewsroom'
import type { StaffAnswer } from '../staffClient'
import { press } from '../storyClient'
import { editionsOf } from './editionsOf'
import { type Told, tellStory } from './oracle'
import { type Random, randomFrom } from './random'
import { drawStep, openStory, type Step } from './steps'
import { columnsOf, freshWords, rewritten, type StoryWords } from './storyWords'
import { isServed, visitReaders } from './visitReaders'

const STEPS = 30
/** What a door may answer; anything else is a fault of the program. */
const ANSWERS = [200, 400, 403, 404, 409, 422]
const KIND_WEIGHTS: { item: Kind; weight: number }[] = [
  { item: 'article', weight: 6 },
  { item: 'answer', weight: 2 },
  { item: 'release', weight: 1 },
  { item: 'page', weight: 1 },
]

export interface History {
  seed: number
  faults: string[]
  /** Step by step, for who has to find out why. */
  trace: string[]
  /** How often each action succeeded. */
  done: Record<string, number>
}

interface Telling {
  newsroom: HttpNewsroom
  random: Random
  storyKind: Kind
  id: string
  words: StoryWords
  trace: string[]
  faults: string[]
  done: Record<string, number>
}

const HOUR_MS = 3_600_000

/** A tiny picture that no other history has. */
const uploadPicture = async (newsroom: HttpNewsroom): Promise<{ id: string; files: string[] }> => {
  const raw = { width: 12, height: 12, channels: 3 } as const
  const data = await sharp(randomBytes(12 * 12 * 3), { raw })
    .png()
    .toBuffer()
  const row = await newsroom.payload.create({
    collection: 'media',
    data: { alt: 'Ảnh', rights: 'PV', consent: 'not_needed' },
    file: { data, mimetype: 'image/png', name: 'anh.png', size: data.length },
    overrideAccess: true,
  })
  return { id: String(row.id), files: (row.files as { file: string }[]).map(({ file }) => file) }
}

const begin = async ({
  newsroom,
  storyKind,
  words,
}: {
  newsroom: HttpNewsroom
  storyKind: Kind
  words: StoryWords
}): Promise<string> => {
  const client = await newsroom.directly(storyKind === 'page' ? 'binh' : 'an')
  const { body, status, text } = await client.send(
    'POST',
    `/api/${KINDS[storyKind].collection}`,
    columnsOf({ words, kind: storyKind }),
  )
  if (status !== 201) throw new Error(`a story could not be begun: ${status} ${text}`)
  return String(body.doc?.id)
}

const send = async ({
  telling,
  step,
  moves,
}: {
  telling: Telling
  step: Exclude<Step, { kind: 'wait' }>
  moves: number
}): Promise<StaffAnswer> => {
  const { newsroom, storyKind, id, random } = telling
  const client = await newsroom.directly(step.by)
  const path = `/api/${KINDS[storyKind].collection}/${id}`
  if (step.kind === 'act')
    return client.send('POST', `${path}/actions/${step.action}`, { actionId: press(), moves, ...step.body })
  const words = rewritten({ words: telling.words, random })
  const answer = await client.send('PATCH', path, { rev: step.rev, ...columnsOf({ words, kind: storyKind }) })
  if (answer.status === 200) telling.words = words
  return answer
}

const takeStep = async ({ telling, step, moves }: { telling: Telling; step: Step; moves: number }): Promise<void> => {
  if (step.kind === 'wait') {
    const { newsroom } = telling
    newsroom.setNow(new Date(Date.parse(newsroom.now()) + step.hours * HOUR_MS).toISOString())
    await newsroom.relay()
    telling.trace.push(`${step.hours} h pass`)
    return
  }
  const { status, text } = await send({ telling, step, moves })
  const what = step.kind === 'act' ? step.action : 'save'
  telling.trace.push(`${step.by} ${what} ${status}`)
  if (!ANSWERS.includes(status)) telling.faults.push(`${step.by} ${what}: ${status} ${text.slice(0, 300)}`)
  if (status === 200) telling.done[what] = (telling.done[what] ?? 0) + 1
}

/** After everything: what readers see is what the log says they may, no word more; and on the page, none less. */
const compareWithReaders = async ({ telling, told, files, others }: Comparing): Promise<void> => {
  const { newsroom, storyKind, id, faults } = telling
  const { port, store, payload } = newsroom
  const visit = await visitReaders({
    port,
    story: id,
    collection: KINDS[storyKind].collection,
    collections: payload.config.collections.map(({ slug }) => slug),
    editions: await editionsOf({ payload, story: id }),
    publication: await store.byStory(id),
    files,
  })
  const allowed = new Set([told, ...others.values()].flatMap((story) => story.allowed))
  faults.push(...told.faults, ...visit.failures)
  for (const [word, path] of visit.seen) if (!allowed.has(word)) faults.push(`${word} is seen at ${path}`)
  for (const word of told.shown) if (!visit.ofStory.has(word)) faults.push(`${word} is missing from the page`)
  for (const file of files)
    if ((await isServed({ port, file })) !== told.hasPicture) faults.push(`${file} served: ${!told.hasPicture}`)
}

/** Stories of earlier histories that the clock may have published meanwhile are told anew. */
const retellScheduled = async ({ newsroom, others }: { newsroom: HttpNewsroom; others: Map<string, Told> }) => {
  for (const [story, { isScheduled }] of others)
    if (isScheduled) others.set(story, await tellStory({ payload: newsroom.payload, story }))
}

interface Comparing {
  telling: Telling
  told: Told
  files: string[]
  others: ReadonlyMap<string, Told>
}

/** Lives through one history and answers what went wrong in it; `others` are the stories of earlier ones, and gets this one. */
export const runHistory = async ({
  newsroom,
  seed,
  others,
}: {
  newsroom: HttpNewsroom
  seed: number
  others: Map<string, Told>
}): Promise<History> => {
  const random = randomFrom(seed)
  const storyKind = random.weighed(KIND_WEIGHTS)
  const picture = random.chance(0.3) ? await uploadPicture(newsroom) : null
  const words = freshWords(picture?.id ?? null)
  const id = await begin({ newsroom, storyKind, words })
  const telling: Telling = { newsroom, random, storyKind, id, words, trace: [], faults: [], done: {} }
  for (let step = 0; step < STEPS; step += 1) {
    const opened = await openStory({ payload: newsroom.payload, storyKind, id, random })
    const clients = random.chance(1 / 3) ? 2 : 1
    const steps: Step[] = []
    // One after the other: the same seed has to draw the same steps.
    while (steps.length < clients) steps.push(await drawStep({ opened, random }))
    await Promise.all(steps.map((one) => takeStep({ telling, step: one, moves: opened.story.moves })))
  }
  await newsroom.relay()
  const told = await tellStory({ payload: newsroom.payload, story: id })
  await retellScheduled({ newsroom, others })
  await compareWithReaders({ telling, told, files: picture?.files ?? [], others })
  others.set(id, told)
  return { seed, faults: telling.faults, trace: telling.trace, done: telling.done }
}
