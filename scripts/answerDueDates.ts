import type { WorkCalendar } from '../src/calendar/calendar'
import { computeDeadline } from '../src/calendar/computeDeadline'
import { deadlineProblems } from '../src/calendar/deadlineProblems'
import type { JsonLine } from './JsonLine'
import { LineError } from './LineError'
import { type CalendarFile, calendarOf } from './readCalendarFile'
import { readDeadlineRule } from './readDeadlineRule'

/**
 * Answers lines `{rule, start, n, date, unit, hours, stops, holidays}` with `{lastDay, expected}` by the tables of a calendar
 * file. `holidays` names tables joined by `+`; without it every table of the file counts, with '' none.
 * The answer throws a LineError for a line without a due date, with the code and sentence of its reason.
 */
export function answerDueDates(file: CalendarFile) {
  const calendars = new Map<string, WorkCalendar>()
  return (line: JsonLine): { lastDay: string; expected: string } => {
    const tables = tableNames({ line, file })
    const key = tables.join('+')
    const calendar = calendars.get(key) ?? calendarOf({ file, tables })
    calendars.set(key, calendar)
    const result = computeDeadline({ rule: readDeadlineRule(line), calendar })
    if (!result.ok) throw new LineError({ code: result.reason, message: deadlineProblems[result.reason] })
    return { lastDay: result.deadline.lastDay, expected: result.deadline.expected }
  }
}

function tableNames({ line, file }: { line: JsonLine; file: CalendarFile }): readonly string[] {
  const { holidays } = line
  if (holidays === undefined || holidays === null) return Object.keys(file.tables)
  if (typeof holidays !== 'string') {
    throw new LineError({
      code: 'bad_field',
      message: 'Trường “holidays” phải là tên các bảng ngày nghỉ, nối bằng dấu “+”.',
    })
  }
  const names = holidays
    .split('+')
    .map((name) => name.trim())
    .filter(Boolean)
  const unknown = names.find((name) => !Object.hasOwn(file.tables, name))
  if (unknown === undefined) return [...new Set(names)].sort()
  throw new LineError({ code: 'unknown_table', message: `Tệp lịch không có bảng ngày nghỉ “${unknown}”.` })
}
