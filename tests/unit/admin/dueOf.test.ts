import { describe, expect, it } from '@jest/globals'
import { dueOf } from '../../../src/admin/MyWork/dueOf'

const dueAt = '2026-11-25T10:00:00.000Z' // 17:00 in Vietnam

describe('the due time of a line of the first screen', () => {
  it.each([
    ['a millisecond before', '2026-11-25T09:59:59.999Z', { words: 'hạn 17:00 ngày 25/11/2026', isLate: false }],
    ['at the very instant', '2026-11-25T10:00:00.000Z', { words: 'hạn 17:00 ngày 25/11/2026', isLate: false }],
    ['a millisecond after', '2026-11-25T10:00:00.001Z', { words: 'quá hạn 17:00 ngày 25/11/2026', isLate: true }],
  ])('says %s whether a unit is late', (_when, now, words) => {
    expect(dueOf({ dueAt, now, isAwaited: true })).toEqual(words)
  })

  it('calls nothing overdue that the unit has answered', () => {
    expect(dueOf({ dueAt, now: '2027-01-01T00:00:00.000Z', isAwaited: false })).toBeNull()
  })

  it('says nothing where nobody is asked', () => {
    expect(dueOf({ dueAt: null, now: dueAt, isAwaited: true })).toBeNull()
  })
})
