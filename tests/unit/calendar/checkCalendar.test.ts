import { describe, expect, it } from '@jest/globals'
import type { WorkCalendar } from '../../../src/calendar/calendar'
import { checkCalendar } from '../../../src/calendar/checkCalendar'
import { WEEKDAYS, type Weekday } from '../../../src/calendar/days'
import { stateCalendar } from '../../../src/calendar/holidays'

const calendar = stateCalendar({})

describe('the rows of a calendar', () => {
  it.each<[string, Partial<WorkCalendar>]>([
    ['of state bodies', {}],
    ['that rest on all days but one', { weeklyRest: WEEKDAYS.slice(1) }],
    ['with one block to midnight', { officeHours: [['00:00', '24:00']] }],
    [
      'with blocks that touch',
      {
        officeHours: [
          ['08:00', '12:00'],
          ['12:00', '16:00'],
        ],
      },
    ],
    ['without holidays', { holidays: [], workingDays: [] }],
  ])('%s are sound', (_, rows) => {
    expect(checkCalendar({ ...calendar, ...rows })).toBeUndefined()
  })

  it.each<[string, Partial<WorkCalendar>, string]>([
    ['no_weekday_worked', { weeklyRest: WEEKDAYS }, 'Lịch nghỉ cả tuần'],
    ['bad_weekday', { weeklyRest: ['thứ Bảy' as Weekday] }, 'thứ Bảy'],
    ['no_office_hours', { officeHours: [] }, 'chưa có giờ làm việc'],
    ['bad_office_hours', { officeHours: [['12:00', '08:00']] }, '12:00–08:00'],
    ['bad_office_hours', { officeHours: [['8:00', '12:00']] }, '8:00–12:00'],
    [
      'bad_office_hours',
      {
        officeHours: [
          ['08:00', '12:00'],
          ['11:59', '17:00'],
        ],
      },
      '11:59–17:00',
    ],
    ['bad_holiday', { holidays: ['2023-02-29'] }, '2023-02-29'],
    ['bad_working_day', { workingDays: ['26/4/2025'] }, '26/4/2025'],
  ])('%s: %j', (code, rows, place) => {
    expect(checkCalendar({ ...calendar, ...rows })).toEqual({ code, message: expect.stringContaining(place) })
  })
})
