import { describe, expect, it } from '@jest/globals'
import { computeDeadline } from '../../../src/calendar/computeDeadline'
import type { DeadlineRule } from '../../../src/calendar/DeadlineRule'
import { deadlineProblems } from '../../../src/calendar/deadlineProblems'
import { stateCalendar } from '../../../src/calendar/holidays'

const calendar = stateCalendar({})
const answer = (rule: DeadlineRule) => {
  const result = computeDeadline({ rule, calendar })
  return result.ok ? [result.deadline.lastDay, result.deadline.expected] : result.reason
}

describe('a day that a document names', () => {
  it.each<[DeadlineRule, string, string]>([
    [{ rule: 'before', date: '2023-10-15' }, '2023-10-14', '2023-10-13T17:00:00+07:00'],
    [{ rule: 'no_later_than', date: '2023-10-15' }, '2023-10-15', '2023-10-13T17:00:00+07:00'],
    [{ rule: 'no_later_than', date: '2023-10-16' }, '2023-10-16', '2023-10-16T17:00:00+07:00'],
    [{ rule: 'no_later_than', date: '2023-10-16', time: '16:30' }, '2023-10-16', '2023-10-16T16:30:00+07:00'],
    [{ rule: 'no_later_than', date: '2023-10-16', time: '24:00' }, '2023-10-16', '2023-10-16T17:00:00+07:00'],
    [{ rule: 'no_later_than', date: '2023-10-15', time: '10:00' }, '2023-10-15', '2023-10-13T17:00:00+07:00'],
    [{ rule: 'end_of', unit: 'month', date: '2024-02-01' }, '2024-02-29', '2024-02-29T17:00:00+07:00'],
    [{ rule: 'end_of', unit: 'half', date: '2023-06-30' }, '2023-06-30', '2023-06-30T17:00:00+07:00'],
    [{ rule: 'end_of', unit: 'half', date: '2023-07-01' }, '2023-12-31', '2023-12-29T17:00:00+07:00'],
  ])('%j: %s, expected %s', (rule, lastDay, expected) => {
    expect(answer(rule)).toEqual([lastDay, expected])
  })
})

describe('a term in months', () => {
  it.each<[string, number, string, string]>([
    ['2023-01-31', 1, '2023-02-28', '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29', '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28', '2025-02-28'],
    ['2023-03-15', 6, '2023-09-15', '2023-09-15'],
    ['2023-11-02', 10, '2024-09-02', '2024-09-04'],
  ])('from %s, %i months: %s, expected %s', (start, n, lastDay, expected) => {
    expect(answer({ rule: 'within_months', start, n })).toEqual([lastDay, expected])
  })

  it('is prolonged by the days in which it stood still', () => {
    const stops = [{ from: '2023-04-03', to: '2023-04-07' }]
    expect(answer({ rule: 'within_months', start: '2023-03-15', n: 1, stops })).toEqual(['2023-04-20', '2023-04-20'])
  })
})

describe('a clock that stands still', () => {
  const start = '2023-05-08'
  it('has no due date while it stands, unless it had run out before', () => {
    const open = (from: string) => answer({ rule: 'within_days', start, n: 2, stops: [{ from, to: null }] })
    expect(open('2023-05-10')).toBe('clock_stopped')
    expect(open('2023-05-11')).toEqual(['2023-05-10', '2023-05-10'])
  })

  it('has no due hour while it stands, unless the last one ends there', () => {
    const open = (from: string) =>
      answer({ rule: 'within_hours', hours: 'working', start: `${start}T08:00`, n: 2, stops: [{ from, to: null }] })
    expect(open('2023-05-08T09:59:59+07:00')).toBe('clock_stopped')
    expect(open('2023-05-08T10:00:00+07:00')).toEqual([start, '2023-05-08T10:00:00+07:00'])
  })

  it('stands still on each day that a stop given by instants touches', () => {
    const touching = (to: string) =>
      answer({ rule: 'within_days', start, n: 1, stops: [{ from: '2023-05-09T16:00:00+07:00', to }] })
    expect(touching('2023-05-10T00:00:00+07:00')).toEqual(['2023-05-10', '2023-05-10'])
    expect(touching('2023-05-10T00:00:01+07:00')).toEqual(['2023-05-11', '2023-05-11'])
  })

  it('stands still through the whole days of a stop given by dates, also for hours', () => {
    const stops = [{ from: '2023-05-08', to: '2023-05-09' }]
    expect(answer({ rule: 'within_hours', hours: 'clock', start: `${start}T10:00`, n: 1, stops })).toEqual([
      '2023-05-10',
      '2023-05-10T01:00:00+07:00',
    ])
  })
})

describe('a deadline without an answer says why', () => {
  const start = '2023-05-08'
  it.each<[string, DeadlineRule]>([
    ['bad_date', { rule: 'before', date: '2023-02-30' }],
    ['bad_date', { rule: 'end_of', unit: 'month', date: '15/10/2023' }],
    ['bad_time', { rule: 'no_later_than', date: '2023-10-16', time: '25:00' }],
    ['bad_start', { rule: 'within_days', start: '2023-02-29', n: 1 }],
    ['bad_start', { rule: 'within_hours', hours: 'clock', start: 'hôm nay', n: 1 }],
    ['bad_start', { rule: 'within_hours', hours: 'clock', start: '2023-02-29T10:00:00Z', n: 1 }],
    ['bad_amount', { rule: 'within_days', start, n: 0 }],
    ['bad_amount', { rule: 'within_working_days', start, n: -1 }],
    ['bad_amount', { rule: 'within_working_days', start, n: 1.5 }],
    ['bad_amount', { rule: 'within_hours', hours: 'clock', start, n: Number.POSITIVE_INFINITY }],
    ['bad_amount', { rule: 'within_months', start, n: Number.NaN }],
    ['bad_stop', { rule: 'within_days', start, n: 1, stops: [{ from: '2023-05-10', to: '2023-05-09' }] }],
    ['bad_stop', { rule: 'within_hours', hours: 'clock', start, n: 1, stops: [{ from: 'mai', to: null }] }],
    ['too_far', { rule: 'within_days', start, n: 36_526 }],
    ['too_far', { rule: 'within_months', start, n: 1_000_000_000 }],
    ['too_far', { rule: 'within_hours', hours: 'working', start, n: 1e9 }],
    ['too_far', { rule: 'within_days', start, n: 1, stops: [{ from: '1900-01-01', to: '9899-12-31' }] }],
  ])('%s: %j', (reason, rule) => {
    expect(answer(rule)).toBe(reason)
    expect(deadlineProblems).toHaveProperty(reason, expect.stringMatching(/\.$/))
  })

  it('answers the last amount before that', () => {
    expect(answer({ rule: 'within_days', start, n: 36_525 })).toEqual(['2123-05-09', '2123-05-10'])
  })
})
