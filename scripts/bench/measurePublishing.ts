import { shortIdOf, slugOf } from '../../src/publishing/slugOf'
import { KINDS } from '../../src/workflow/kinds'
import { type HttpClient, httpClient } from '../tour/httpClient'
import { type BenchDesk, type BenchStory, benchDesk } from './benchDesk'
import type { MeasuredServer } from './startServer'
import { untilTrue } from './untilTrue'

export interface Publishing {
  publications: number
  /** ms from sending "publish" until the page and its item in /rss.xml are there, one figure a publication. */
  visibleMs: number[]
  transitions: number
  transitionsPerSecond: number
}

const PUBLICATIONS = 100
/** Stories on which people act at the same moment. */
const AT_ONCE = 10
const LOOK_EVERY_MS = 5
const READER_PATIENCE_MS = 30_000
const RELAY_PATIENCE_MS = 180_000

/** Runs a task over all stories, ten at a time; answers how long it took in ms. */
const forAll = async (stories: readonly BenchStory[], task: (story: BenchStory) => Promise<void>): Promise<number> => {
  const start = performance.now()
  const waiting = [...stories]
  const work = async () => {
    for (let story = waiting.shift(); story !== undefined; story = waiting.shift()) await task(story)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return performance.now() - start
}

/** Three actions on every story: from the draft to the unit that is asked. Each writes the row, its event and what follows from it. */
const measureTransitions = async ({ desk, stories }: { desk: BenchDesk; stories: BenchStory[] }) => {
  const steps = [
    { by: 'reporter', action: 'submit' },
    { by: 'deskEditor', action: 'place', input: { section: 'thoi-su-thads' } },
    { by: 'deskEditor', action: 'send_to_fact_check', input: { units: ['cuc-ql-thads'], workingDays: 2 } },
  ] as const
  let ms = 0
  for (const step of steps) ms += await forAll(stories, (story) => desk.act(story, step))
  const transitions = steps.length * stories.length
  return { transitions, transitionsPerSecond: (transitions / ms) * 1000 }
}

/** The relay has logged every event and every projection has read it. */
const relayIsQuiet = async (client: HttpClient): Promise<void> =>
  untilTrue({
    what: 'the relay has caught up',
    isThere: async () => {
      const { text } = await client.call({ method: 'GET', path: '/metrics' })
      const left = [...text.matchAll(/^relay_(?:oldest_pending_seconds|projection_lag_events\S*) (\S+)$/gm)]
      if (left.length === 0) throw new Error('/metrics says nothing about the relay')
      return left.every(([, count]) => Number(count) === 0)
    },
    lookEveryMs: 200,
    patienceMs: RELAY_PATIENCE_MS,
  })

const untilVisible = (what: string, isThere: () => Promise<boolean>) =>
  untilTrue({ what, isThere, lookEveryMs: LOOK_EVERY_MS, patienceMs: READER_PATIENCE_MS })

const measureVisible = async ({ client, desk, story }: { client: HttpClient; desk: BenchDesk; story: BenchStory }) => {
  const path = `/${KINDS.article.path}/${slugOf(story.title)}-${shortIdOf(story.id)}`
  const read = (address: string) => client.call({ method: 'GET', path: address })
  // Readers have the feed already: it must leave the cache.
  await read('/rss.xml')
  const start = performance.now()
  await desk.act(story, { by: 'chiefEditor', action: 'publish' })
  // The feed first: looks at an address that isn't there yet count as misses, of which one address may have so many only.
  await untilVisible(`${path} in /rss.xml`, async () => (await read('/rss.xml')).text.includes(path))
  await untilVisible(path, async () => (await read(path)).status === 200)
  return performance.now() - start
}

/** Brings a hundred articles through a fact check by the doors of HTTP and publishes one after the other, as the people of the demo newsroom. */
export const measurePublishing = async (server: MeasuredServer): Promise<Publishing> => {
  const client = httpClient({ origin: server.origin, say: (line) => void process.stderr.write(`${line}\n`) })
  const desk = await benchDesk({ client, server })
  const mark = Date.now().toString(36)
  const stories: BenchStory[] = []
  for (let number = 1; number <= PUBLICATIONS; number += 1)
    stories.push(await desk.write(`Bài đo ${mark} số ${number}`))
  const transitions = await measureTransitions({ desk, stories })
  await relayIsQuiet(client)
  await forAll(stories, desk.confirm)
  await relayIsQuiet(client)
  const visibleMs: number[] = []
  for (const story of stories) visibleMs.push(await measureVisible({ client, desk, story }))
  return { publications: stories.length, visibleMs, ...transitions }
}
