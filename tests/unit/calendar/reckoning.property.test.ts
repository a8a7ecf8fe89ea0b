import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { WorkCalendar } from '../../../src/calendar/calendar'
import { computeDeadline } from '../../../src/calendar/computeDeadline'
import type { DeadlineRule, PeriodUnit } from '../../../src/calendar/DeadlineRule'
import { WEEKDAYS } from '../../../src/calendar/days'
import { type NaiveCalendar, naiveDays, naiveEndOf, naiveFixed, naiveMinutes } from './naiveReckoning'

const MINUTE = 60_000
const FIRST = Date.UTC(2020, 0, 1)
const DAYS = 3653 // ten years, 2020–2029

const toDate = (day: number) => new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10)
const toLocal = (minute: number) => `${new Date(minute * MINUTE).toISOString().slice(0, 19)}+07:00`
const toUtc = (minute: number) => new Date(minute * MINUTE - 7 * 3_600_000).toISOString()

const day = fc.nat({ max: DAYS - 1 })
const date = day.map(toDate)
/** Holidays near each other and near the start matter most, so a calendar gets blocks of them, like Tết. */
const block = fc
  .tuple(day, fc.integer({ min: 1, max: 9 }))
  .map(([from, length]) => Array.from({ length }, (_, i) => toDate(from + i)))
const calendars = fc
  .record({
    rest: fc.constantFrom<number[][]>([0, 6], [0], [5, 6], [], [0, 1, 2, 4, 5, 6]),
    hours: fc.constantFrom<[string, string][]>(
      [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
      [
        ['07:30', '11:30'],
        ['13:30', '17:00'],
      ],
      [['00:00', '00:07']],
      [['09:15', '16:45']],
    ),
    holidays: fc.array(block, { maxLength: 120 }).map((blocks) => new Set(blocks.flat())),
    worked: fc.array(date, { maxLength: 400 }).map((dates) => new Set(dates)),
  })
  .map((naive: NaiveCalendar) => ({ naive, calendar: toCalendar(naive) }))

const toCalendar = (naive: NaiveCalendar): WorkCalendar => ({
  weeklyRest: naive.rest.map((index) => WEEKDAYS[index] ?? 'sunday'),
  officeHours: naive.hours,
  holidays: [...naive.holidays],
  workingDays: [...naive.worked],
})

const answer = (rule: DeadlineRule, calendar: WorkCalendar) => {
  const result = computeDeadline({ rule, calendar })
  return result.ok ? { lastDay: result.deadline.lastDay, expected: result.deadline.expected } : result
}

/** Stops from a little before a start to long after its likely end, in any order, overlapping or not. */
const stopsAround = (step: number) =>
  fc.array(fc.tuple(fc.integer({ min: -5 * step, max: 40 * step }), fc.integer({ min: 0, max: 12 * step })), {
    maxLength: 5,
  })

describe('over ten years, with any holidays, swapped days, office hours and stops', () => {
  it('terms in days and in working days end where a count day by day ends', () => {
    const input = fc.record({
      world: calendars,
      from: day,
      n: fc.integer({ min: 1, max: 90 }),
      stops: stopsAround(1),
      onlyWorking: fc.boolean(),
    })
    fc.assert(
      fc.property(input, ({ world, from, n, stops, onlyWorking }) => {
        const pairs = stops.map(([offset, length]): [string, string] => [
          toDate(from + offset),
          toDate(from + offset + length),
        ])
        const rule = onlyWorking ? 'within_working_days' : 'within_days'
        const start = toDate(from)
        const expected = naiveDays({ start, n, onlyWorking, stops: pairs, calendar: world.naive })
        expect(answer({ rule, start, n, stops: pairs.map(([a, b]) => ({ from: a, to: b })) }, world.calendar)).toEqual(
          expected,
        )
      }),
      { numRuns: 1500 },
    )
  })

  it('terms in hours end where a count minute by minute ends', () => {
    const input = fc.record({
      world: calendars,
      start: fc.nat({ max: DAYS * 1440 }).map((minute) => FIRST / MINUTE + minute),
      quarters: fc.integer({ min: 1, max: 100 }),
      stops: stopsAround(150),
      hours: fc.constantFrom('clock' as const, 'working' as const),
      zone: fc.constantFrom(toLocal, toUtc),
    })
    fc.assert(
      fc.property(input, ({ world, start, quarters, stops, hours, zone }) => {
        const isShort = world.naive.hours[0]?.[1] === '00:07' // seven minutes a day: a quarter already takes three days
        const n = isShort ? quarters / 120 : quarters / 4
        const spans = stops.map(([offset, length]): [number, number] => [start + offset, start + offset + length])
        const calendar = hours === 'working' ? world.naive : null
        const end = toLocal(naiveMinutes({ start, minutes: Math.round(n * 60), stops: spans, calendar }))
        const whole = Math.round(n * 60) / 60
        const rule = {
          rule: 'within_hours',
          hours,
          start: zone(start),
          n: whole,
          stops: spans.map(([a, b]) => ({ from: zone(a), to: zone(b) })),
        } as const
        expect(answer(rule, world.calendar)).toEqual({ lastDay: end.slice(0, 10), expected: end })
      }),
      { numRuns: 400 },
    )
  })

  it('fixed days are expected at the end of the last working day a look backwards finds', () => {
    fc.assert(
      fc.property(calendars, date, (world, fixed) => {
        const dayBefore = new Date(Date.parse(fixed) - 86_400_000).toISOString().slice(0, 10)
        expect(answer({ rule: 'before', date: fixed }, world.calendar)).toEqual({
          lastDay: dayBefore,
          expected: naiveFixed(dayBefore, world.naive),
        })
        expect(answer({ rule: 'no_later_than', date: fixed }, world.calendar)).toEqual({
          lastDay: fixed,
          expected: naiveFixed(fixed, world.naive),
        })
      }),
      { numRuns: 500 },
    )
  })

  it('ends of months, quarters, half-years and years are the day before the next one begins', () => {
    const units = fc.constantFrom<PeriodUnit>('month', 'quarter', 'half', 'year')
    fc.assert(
      fc.property(calendars, date, units, (world, within, unit) => {
        const lastDay = naiveEndOf(within, unit)
        expect(answer({ rule: 'end_of', date: within, unit }, world.calendar)).toEqual({
          lastDay,
          expected: naiveFixed(lastDay, world.naive),
        })
      }),
      { numRuns: 500 },
    )
  })
})
