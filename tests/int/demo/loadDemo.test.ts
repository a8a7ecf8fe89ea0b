import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { STORIES } from '../../../scripts/demo/demoStories'
import { loadDemo } from '../../../scripts/demo/loadDemo'
import { verifyLog } from '../../../src/relay/verifyLog'
import { MONDAY, openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

/** Some 250 steps, each several writes: a MongoDB-protocol server on a busy machine takes over a minute. */
const SLOW_DATABASE_MS = 300_000

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom({ seeded: false })
})
afterAll(() => newsroom.close())

describe('the demo newsroom', () => {
  it(
    'brings every text to its place through the same doors as anybody, and its log verifies',
    async () => {
      const { payload, setNow } = newsroom
      const accounts = await loadDemo({
        payload,
        mediaFolder: 'scripts/demo/media',
        setNow: (at) => setNow(at ?? MONDAY),
        now: MONDAY,
      })
      expect(new Set(accounts.map(({ role }) => role)).size).toBe(10)
      const { docs } = await payload.find({ collection: 'stories', pagination: false, overrideAccess: true })
      expect(docs).toHaveLength(STORIES.length)
      const stages = new Set(docs.map(({ stage }) => stage))
      expect(stages).toEqual(
        new Set(['draft', 'desk_review', 'fact_check', 'amends_needed', 'ready', 'scheduled', 'settled', 'dropped']),
      )
      expect(new Set(docs.map(({ live }) => live))).toEqual(new Set(['none', 'public', 'withdrawn']))
      expect(await verifyLog({ payload, checkpoints: [] })).toMatchObject({ faults: [] })
    },
    SLOW_DATABASE_MS,
  )
})
