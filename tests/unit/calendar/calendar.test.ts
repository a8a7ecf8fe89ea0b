import { describe, expect, it } from '@jest/globals'
import { addWorkingDays, dueAt, endOfOfficeHours, isWorkingDay, localDate } from '../../../src/calendar/calendar'
import { HOLIDAY_ROWS, stateCalendar } from '../../../src/calendar/holidays'

const calendar = stateCalendar({})

describe('a working day', () => {
  it.each([
    ['2023-10-13', true, 'an ordinary Friday'],
    ['2023-10-14', false, 'a Saturday'],
    ['2023-10-15', false, 'a Sunday'],
    ['2023-09-01', false, 'the day beside the National Day'],
    ['2023-09-04', false, 'the day in lieu of 02/9/2023, a Saturday'],
    ['2023-09-05', true, 'the first day after it'],
    ['2024-04-29', false, 'the Monday swapped for 04/5/2024'],
    ['2024-05-04', true, 'the Saturday worked for it'],
    ['2024-05-05', false, 'the Sunday after it'],
    ['2026-02-13', true, 'the last day before Tết 2026'],
    ['2026-02-16', false, 'the first day of Tết 2026'],
    ['2026-02-23', true, 'the first day after Tết 2026'],
    ['2026-11-24', true, 'the Culture Day while it is not switched on'],
  ])('%s: %s (%s)', (date, expected) => {
    expect(isWorkingDay({ date, calendar })).toBe(expected)
  })

  it('leaves out the Culture Day once it is switched on', () => {
    expect(isWorkingDay({ date: '2026-11-24', calendar: stateCalendar({ switchedOn: true }) })).toBe(false)
  })

  it('rests on a holiday even where the day was to be worked in exchange', () => {
    const clash = { ...calendar, holidays: ['2026-08-22'], workingDays: ['2026-08-22'] }
    expect(isWorkingDay({ date: '2026-08-22', calendar: clash })).toBe(false)
  })
})

describe('counting working days', () => {
  it.each([
    ['2023-04-28', 5, '2023-05-10', 'over 29/4–03/5/2023'],
    ['2023-09-06', 3, '2023-09-11', 'over a weekend'],
    ['2023-10-13', 1, '2023-10-16', 'from a Friday'],
    ['2023-10-14', 1, '2023-10-16', 'from a day of rest'],
    ['2024-05-03', 1, '2024-05-04', 'to a worked Saturday'],
    ['2026-02-13', 1, '2026-02-23', 'over Tết'],
    ['2026-02-13', 0, '2026-02-13', 'none'],
  ])('from %s, %i days: %s (%s)', (date, days, expected) => {
    expect(addWorkingDays({ date, days, calendar })).toBe(expected)
  })

  it('says so when a calendar has no working day at all', () => {
    const always = {
      ...calendar,
      weeklyRest: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    } as const
    expect(() => addWorkingDays({ date: '2027-01-01', days: 1, calendar: always })).toThrow(RangeError)
  })
})

describe('the day in Vietnam', () => {
  it.each([
    ['2026-11-22T16:59:59.999Z', '2026-11-22'],
    ['2026-11-22T17:00:00Z', '2026-11-23'],
    ['2026-11-22T23:59:59+07:00', '2026-11-22'],
    ['2026-11-22T23:59', '2026-11-22'],
  ])('%s is on %s', (instant, date) => {
    expect(localDate(instant)).toBe(date)
  })
})

describe('an answer is due', () => {
  it.each([
    ['2026-11-20T09:00:00+07:00', 2, '2026-11-24T17:00:00+07:00', 'two working days after a Friday'],
    ['2026-11-22T16:59:59Z', 2, '2026-11-24T17:00:00+07:00', 'asked late on Sunday'],
    ['2026-11-22T17:00:00Z', 2, '2026-11-25T17:00:00+07:00', 'asked at midnight, on Monday in Vietnam'],
    ['2024-04-26T16:00:00+07:00', 2, '2024-05-03T17:00:00+07:00', 'over the swapped Monday'],
  ])('asked at %s within %i working days: %s (%s)', (askedAt, workingDays, expected) => {
    expect(dueAt({ askedAt, workingDays, calendar })).toBe(expected)
  })

  it('at the end of the last block of office hours', () => {
    const early = {
      ...calendar,
      officeHours: [
        ['07:30', '11:30'],
        ['13:00', '16:30'],
      ],
    } as const
    expect(endOfOfficeHours({ date: '2026-11-24', calendar: early })).toBe('2026-11-24T16:30:00+07:00')
  })
})

describe('the holiday rows', () => {
  it('name each date once and stand in order', () => {
    const dates = HOLIDAY_ROWS.map((row) => row.date)
    expect(dates).toEqual([...new Set(dates)].sort())
  })

  it.each([
    ['2023', 11],
    ['2024', 11],
    ['2025', 11],
    ['2026', 11],
    ['2027', 11],
  ])('give the eleven days of the Labour Code in %s', (year, count) => {
    const rows = HOLIDAY_ROWS.filter((row) => row.date.startsWith(year) && row.mark !== 'switchable')
    expect(rows.filter((row) => row.kind === 'holiday')).toHaveLength(count)
  })

  it('give one day off for each day worked in exchange', () => {
    const count = (kind: string) => HOLIDAY_ROWS.filter((row) => row.kind === kind).length
    expect(count('worked')).toBe(count('swapped'))
  })
})
