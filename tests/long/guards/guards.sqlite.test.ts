import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type GuardedCopy, guardedCopy, type Outcome } from '../../support/guardedCopy'
import { GUARDS, type Guard } from './guards'

const RUN_WITHIN_MS = 600_000

let copy: GuardedCopy
beforeAll(() => {
  copy = guardedCopy()
})
afterAll(() => copy.remove())

/** Several guards are watched by one suite: that it is green with all of them is asked once. */
const wholes = new Map<string, Outcome>()
const wholeOf = ({ suite, only }: Guard): Outcome => {
  const which = `${suite} ${only}`
  const whole = wholes.get(which) ?? copy.runSuite({ suite, only, withinMs: RUN_WITHIN_MS })
  wholes.set(which, whole)
  return whole
}

describe('each guard is watched by a test of its own', () => {
  it('names at least twelve, each once', () => {
    expect(new Set(GUARDS.map(({ name }) => name)).size).toBe(GUARDS.length)
    expect(GUARDS.length).toBeGreaterThanOrEqual(12)
  })

  it.each(GUARDS.map((guard) => [guard.name, guard] as const))(
    '%s',
    (_name, guard) => {
      const { suite, only } = guard
      expect(wholeOf(guard)).toMatchObject({ passed: expect.any(Number), failed: 0, broken: 0 })
      expect(wholeOf(guard).passed).toBeGreaterThan(0)
      copy.withoutGuard(guard, () => {
        const { failed, broken } = copy.runSuite({ suite, only, withinMs: RUN_WITHIN_MS })
        expect({ turnsRed: failed > 0, broken }).toEqual({ turnsRed: true, broken: 0 })
      })
    },
    2 * RUN_WITHIN_MS,
  )
})
