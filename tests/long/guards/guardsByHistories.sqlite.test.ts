import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type GuardedCopy, guardedCopy, type Outcome } from '../../support/guardedCopy'
import { GUARDS } from './guards'

const SUITE = 'tests/int/histories/firstHalf.test.ts'
/** The suite lives one half of what is asked for, and stops at the first history that goes wrong. */
const HALVES = 2
const SEED = 1
/** So many at most; on average eight do. */
const MOST = 80
const RUN_WITHIN_MS = 1_200_000

let copy: GuardedCopy
beforeAll(() => {
  copy = guardedCopy()
})
afterAll(() => copy.remove())

const live = (histories: number): Outcome => {
  const env = { HISTORIES: String(HALVES * histories), HISTORY_SEED: String(SEED) }
  return copy.runSuite({ suite: SUITE, env, withinMs: RUN_WITHIN_MS })
}

describe('each guard is watched by the histories', () => {
  const watched = GUARDS.filter(({ unnoticed }) => unnoticed === undefined)

  it('which are at least twelve, and are green with all of them', () => {
    expect(watched.length).toBeGreaterThanOrEqual(12)
    expect(live(8)).toMatchObject({ passed: 1, failed: 0, broken: 0 })
  })

  it.each(watched.map((guard) => [guard.name, guard] as const))(
    '%s',
    (_name, guard) => {
      copy.withoutGuard(guard, () => {
        const { failed, broken, said } = live(MOST)
        expect({ turnsRed: failed > 0, broken }).toEqual({ turnsRed: true, broken: 0 })
        // A history that went wrong, or a log that doesn't verify; not a child that could not start.
        expect(said).toMatch(/"faults?":/)
      })
    },
    RUN_WITHIN_MS,
  )
})
