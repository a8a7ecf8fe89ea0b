import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { verifyLog } from '../../src/relay/verifyLog'
import { bundleChild } from './bundleChild'
import { type Death, runKills } from './killRounds'
import { type HttpNewsroom, openHttpNewsroom } from './openHttpNewsroom'
import { testEngine } from './openTestDatabase'
import { recordMails } from './recordMails'

const MOST_MS_PER_KILL = 20_000

/** The suite of real kills, for as many deaths as the caller can wait for. */
export const killSuite = (deaths: Death[]): void => {
  let newsroom: HttpNewsroom
  beforeAll(async () => {
    newsroom = await openHttpNewsroom()
    recordMails(newsroom)
  })
  afterAll(() => newsroom.close())

  it(
    `of ${deaths.length} machines killed, each is finished by the next: every event, publication and mail once`,
    async () => {
      const program = await bundleChild('tests/support/children/newsroomServer.ts', { isWhole: true })
      const histogram = await runKills({ newsroom, program, deaths })
      process.stdout.write(`kill -9 on ${testEngine}: ${JSON.stringify(histogram)}\n`)
      expect(Object.values(histogram).reduce((sum, kills) => sum + kills, 0)).toBe(deaths.length)
      expect((await verifyLog({ payload: newsroom.payload, checkpoints: [] })).faults).toEqual([])
    },
    deaths.length * MOST_MS_PER_KILL,
  )
}
