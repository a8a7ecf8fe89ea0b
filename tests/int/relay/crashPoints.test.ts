import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { CRASH_POINTS, type CrashPoint, listenToCrashPoints } from '../../../src/actions/crashPoint'
import { repairRelay } from '../../../src/relay/runRelay'
import { verifyLog } from '../../../src/relay/verifyLog'
import { CRASH_STEPS, expectWholeStory, prepareCrashStory, pressStep, sentMails } from '../../support/crashStory'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { testEngine } from '../../support/openTestDatabase'
import { recordMails } from '../../support/recordMails'

let newsroom: HttpNewsroom

beforeAll(async () => {
  newsroom = await openHttpNewsroom()
  recordMails(newsroom)
})
afterAll(() => newsroom.close())
afterEach(() => listenToCrashPoints(null))

type Death = 'dies' | 'throws'

/** From the point on the machine does nothing more: it never comes back from it, or everything that passes a point fails. */
const crashAt = ({ point, nth, death }: { point: CrashPoint; nth: number; death: Death }): Promise<void> => {
  let passed = 0
  return new Promise((resolve) => {
    listenToCrashPoints((reached) => {
      if (reached === point) passed += 1
      if (passed < nth) return
      resolve()
      if (death === 'throws') throw new Error(`crashed at ${point}`)
      return new Promise<void>(() => undefined)
    })
  })
}

/** The day goes on until the machine dies; whatever it was doing is left as it is. */
const untilDead = async ({ id, dead }: { id: string; dead: Promise<void> }): Promise<boolean> => {
  let isDead = false
  const died = dead.then(() => {
    isDead = true
  })
  for (const step of CRASH_STEPS) {
    const client = await newsroom.directly(step.by)
    await Promise.race([pressStep({ client, id, step }), died])
    if (isDead) break
    await Promise.race([newsroom.relay().catch((error: Error) => expect(error.message).toMatch(/^crashed at /)), died])
    if (isDead) break
  }
  // A thrown error goes its way to whoever waits for it before the next machine starts.
  if (isDead) await new Promise((resolve) => setTimeout(resolve, 20))
  return isDead
}

/** A fresh machine: the log, then people who press again because no answer came, then the log again. */
const nextMachine = async (id: string): Promise<void> => {
  listenToCrashPoints(null)
  await newsroom.relay()
  await repairRelay(newsroom.payload)
  for (const step of CRASH_STEPS) {
    const { status } = await pressStep({ client: await newsroom.directly(step.by), id, step })
    expect([step.action, status]).toEqual([step.action, 200])
  }
  await newsroom.relay()
}

/** On MongoDB each point once in each manner. */
const TIMES = testEngine === 'sqlite' ? [1, 2] : [1]

const CASES = CRASH_POINTS.flatMap((point) =>
  (['dies', 'throws'] as const).flatMap((death) => TIMES.map((nth) => ({ point, death, nth }))),
)
/** Passed once in a story's life, so that there is no second time to die at. */
const ONCE: CrashPoint[] = ['edition_written', 'publication_written', 'cache_dropped']

describe('a machine that is lost at a point', () => {
  it.each(CASES.filter(({ point, nth }) => nth === 1 || !ONCE.includes(point)))(
    '$death at $point, time $nth: another machine finishes, once',
    async ({ point, death, nth }) => {
      const word = `tu${point.replaceAll('_', '')}${death}${nth}`
      const id = await prepareCrashStory({ newsroom, word })
      // What the preparation left is logged first: the crash is to hit this story's own steps.
      if (point !== 'event_written') await newsroom.relay()
      const dead = crashAt({ point, nth, death })
      expect(await untilDead({ id, dead })).toBe(true)
      await nextMachine(id)
      await expectWholeStory({ newsroom, id, word })
    },
  )

  it('leaves a log that verifies, and nobody told twice', async () => {
    const { payload } = newsroom
    expect((await verifyLog({ payload, checkpoints: [] })).faults).toEqual([])
    const { totalDocs } = await payload.count({ collection: 'notices', overrideAccess: true })
    expect(sentMails(newsroom).length).toBe(totalDocs)
  })
})
