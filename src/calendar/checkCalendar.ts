import type { OfficeBlock, WorkCalendar } from './calendar'
import { isIsoDate, WEEKDAYS } from './days'

/** What is wrong with a calendar's rows, and where: `message` is for people. */
export type CalendarProblem = {
  readonly code:
    | 'no_weekday_worked'
    | 'bad_weekday'
    | 'no_office_hours'
    | 'bad_office_hours'
    | 'bad_holiday'
    | 'bad_working_day'
  readonly message: string
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/**
 * The first fault in a calendar, undefined for a sound one: only with a sound one do deadlines have an answer. Never throws. Source:
 * interchange.md, due-dates (the calendar file).
 */
export function checkCalendar(calendar: WorkCalendar): CalendarProblem | undefined {
  return checkWeeklyRest(calendar) ?? checkOfficeHours(calendar) ?? checkDates(calendar)
}

function checkWeeklyRest({ weeklyRest }: WorkCalendar): CalendarProblem | undefined {
  const unknown = weeklyRest.find((day) => !WEEKDAYS.includes(day))
  if (unknown !== undefined)
    return { code: 'bad_weekday', message: `Ngày nghỉ hằng tuần “${unknown}” không phải là một thứ trong tuần.` }
  if (WEEKDAYS.every((day) => weeklyRest.includes(day))) {
    return { code: 'no_weekday_worked', message: 'Lịch nghỉ cả tuần: phải còn ít nhất một ngày làm việc.' }
  }
  return undefined
}

function checkOfficeHours({ officeHours }: WorkCalendar): CalendarProblem | undefined {
  if (officeHours.length === 0) return { code: 'no_office_hours', message: 'Lịch chưa có giờ làm việc.' }
  const wrong = officeHours.find((block, index) => !isBlock(block) || block[0] < (officeHours[index - 1]?.[1] ?? ''))
  if (!wrong) return undefined
  const message = `Giờ làm việc “${wrong.join('–')}” không đúng: cần dạng giờ:phút, tăng dần và không chồng lên nhau.`
  return { code: 'bad_office_hours', message }
}

const isBlock = ([from, to]: OfficeBlock): boolean => TIME.test(from) && (TIME.test(to) || to === '24:00') && from < to

function checkDates({ holidays, workingDays }: WorkCalendar): CalendarProblem | undefined {
  const holiday = holidays.find((date) => !isIsoDate(date))
  if (holiday !== undefined)
    return { code: 'bad_holiday', message: `Ngày nghỉ “${holiday}” không phải là ngày có thật (năm-tháng-ngày).` }
  const worked = workingDays.find((date) => !isIsoDate(date))
  if (worked === undefined) return undefined
  return { code: 'bad_working_day', message: `Ngày làm bù “${worked}” không phải là ngày có thật (năm-tháng-ngày).` }
}
