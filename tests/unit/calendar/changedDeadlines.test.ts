import { describe, expect, it } from '@jest/globals'
import { changedDeadlines } from '../../../src/calendar/changedDeadlines'
import type { DeadlineRule } from '../../../src/calendar/DeadlineRule'
import { stateCalendar } from '../../../src/calendar/holidays'

const before = stateCalendar({})
const after = stateCalendar({ switchedOn: true })
const deadline = (id: string, rule: DeadlineRule) => ({ id, rule })

describe('the Culture Day, 24/11, becomes a day off', () => {
  const deadlines = [
    deadline('a term over it', { rule: 'within_working_days', start: '2026-11-20', n: 2 }),
    deadline('a term behind it', { rule: 'within_working_days', start: '2026-11-24', n: 2 }),
    deadline('a day on it', { rule: 'no_later_than', date: '2026-11-24' }),
    deadline('a term that ends on it', { rule: 'within_days', start: '2026-11-14', n: 10 }),
    deadline('an impossible day', { rule: 'before', date: '2026-11-31' }),
  ]

  it('and moves the deadlines that touch it, forwards or backwards, with a sentence for each', () => {
    expect(changedDeadlines({ deadlines, before, after }).map(({ id, message }) => [id, message])).toEqual([
      ['a term over it', 'Hạn đổi từ thứ Ba, 24/11/2026 thành thứ Tư, 25/11/2026 vì lịch làm việc thay đổi.'],
      ['a day on it', 'Hạn đổi từ 17:00 thứ Ba, 24/11/2026 thành 17:00 thứ Hai, 23/11/2026 vì lịch làm việc thay đổi.'],
      ['a term that ends on it', 'Hạn đổi từ thứ Ba, 24/11/2026 thành thứ Tư, 25/11/2026 vì lịch làm việc thay đổi.'],
    ])
  })

  it('and gives both results', () => {
    const [changed] = changedDeadlines({ deadlines, before, after })
    expect(changed?.before).toMatchObject({ ok: true, deadline: { expected: '2026-11-24' } })
    expect(changed?.after).toMatchObject({ ok: true, deadline: { expected: '2026-11-25' } })
  })

  it('and nothing changes where the calendar stays', () => {
    expect(changedDeadlines({ deadlines, before, after: before })).toEqual([])
  })
})
