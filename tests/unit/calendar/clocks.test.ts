import { describe, expect, it } from '@jest/globals'
import { computeDeadline } from '../../../src/calendar/computeDeadline'
import { stateCalendar } from '../../../src/calendar/holidays'
import { reminderDates } from '../../../src/calendar/reminderDates'
import { ruleOfServiceLevel, SERVICE_LEVELS } from '../../../src/calendar/serviceLevels'
import { type ClockEvent, stopsFromEvents } from '../../../src/calendar/stopsFromEvents'

const calendar = stateCalendar({})
const stopped = (at: string): ClockEvent => ({ at, kind: 'stopped' })
const resumed = (at: string): ClockEvent => ({ at, kind: 'resumed' })

describe('the clock of a review stops while the newsroom answers', () => {
  it.each<[string, ClockEvent[], { from: string; to: string | null }[]]>([
    ['never', [], []],
    [
      'once',
      [stopped('2026-11-10T09:00:00Z'), resumed('2026-11-10T10:00:00Z')],
      [{ from: '2026-11-10T09:00:00Z', to: '2026-11-10T10:00:00Z' }],
    ],
    ['still', [stopped('2026-11-10T09:00:00Z')], [{ from: '2026-11-10T09:00:00Z', to: null }]],
    [
      'twice over',
      [stopped('2026-11-10T09:00:00Z'), stopped('2026-11-10T09:30:00Z'), resumed('2026-11-10T10:00:00Z')],
      [{ from: '2026-11-10T09:00:00Z', to: '2026-11-10T10:00:00Z' }],
    ],
    ['not, only goes on', [resumed('2026-11-10T10:00:00Z')], []],
    [
      'in events out of order and of two zones',
      [resumed('2026-11-10T17:00:00+07:00'), stopped('2026-11-10T09:00:00Z')],
      [{ from: '2026-11-10T09:00:00Z', to: '2026-11-10T17:00:00+07:00' }],
    ],
  ])('%s', (_, events, stops) => {
    expect(stopsFromEvents(events)).toEqual(stops)
  })
})

describe('a service level', () => {
  const due = (key: string, events: ClockEvent[] = []) => {
    const level = SERVICE_LEVELS.find((row) => row.key === key)
    if (!level) return undefined
    const rule = ruleOfServiceLevel({ level, start: '2026-11-20T15:00:00+07:00', stops: stopsFromEvents(events) })
    const result = computeDeadline({ rule, calendar })
    return result.ok ? result.deadline.expected : result.reason
  }

  it.each([
    ['review.standard', '2026-11-24'],
    ['review.urgent', '2026-11-23T10:00:00+07:00'],
    ['statement.sudden.first', '2026-11-21T15:00:00+07:00'],
    ['press.reply.agency', '2026-12-21'],
    ['royalty.pay', '2027-01-19'],
  ])('%s asked for on a Friday at 15:00 is due %s', (key, expected) => {
    expect(due(key)).toBe(expected)
  })

  it('waits while its clock stands still', () => {
    const stop = stopped('2026-11-20T16:00:00+07:00')
    expect(due('review.urgent', [stop])).toBe('clock_stopped')
    expect(due('review.urgent', [stop, resumed('2026-11-24T09:00:00+07:00')])).toBe('2026-11-24T12:00:00+07:00')
  })

  it('has a name of its own', () => {
    expect(new Set(SERVICE_LEVELS.map((level) => level.key)).size).toBe(SERVICE_LEVELS.length)
  })
})

describe('reminders 7, 3 and 1 working days ahead (R144)', () => {
  it.each([
    ['2026-11-20', ['2026-11-11', '2026-11-17', '2026-11-19']],
    ['2026-02-24', ['2026-02-06', '2026-02-12', '2026-02-23']],
    ['2024-05-06', ['2024-04-23', '2024-05-02', '2024-05-04']],
  ])('of %s come on %j', (due, dates) => {
    expect(reminderDates({ due, workingDaysBefore: [7, 3, 1], calendar })).toEqual(dates)
  })

  it('come on the day itself with 0, and not at all where no day is worked', () => {
    const never = {
      ...calendar,
      weeklyRest: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      workingDays: [],
    } as const
    expect(reminderDates({ due: '2026-11-22', workingDaysBefore: [0], calendar })).toEqual(['2026-11-22'])
    expect(reminderDates({ due: '2026-11-22', workingDaysBefore: [1], calendar: never })).toEqual([undefined])
  })
})
