import { describe, expect, it } from '@jest/globals'
import { MOST_TRIES, nextTryAt } from '../../../src/relay/mailTries'

describe('refused mail', () => {
  it.each([
    [1, '2026-11-23T02:01:00.000Z'],
    [2, '2026-11-23T02:05:00.000Z'],
    [3, '2026-11-23T02:30:00.000Z'],
    [4, '2026-11-23T04:00:00.000Z'],
    [5, '2026-11-23T14:00:00.000Z'],
    [6, null],
  ])('after try %i waits until %s', (tries, dueAt) => {
    expect(nextTryAt({ tries, triedAt: '2026-11-23T02:00:00.000Z' })).toBe(dueAt)
  })

  it('is given up after the last try only', () => {
    expect(MOST_TRIES).toBe(6)
  })
})
