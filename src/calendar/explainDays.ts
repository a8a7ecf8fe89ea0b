import { isWorkingDay, type WorkCalendar } from './calendar'
import { type Deadline, startDate } from './computeDeadline'
import type { RunningRule } from './DeadlineRule'
import { dayNumber, isIsoDate, isoDate, weekdayOf } from './days'
import { formatInstant, parseInstant } from './localTime'
import { restName } from './restName'
import { type Span, stoppedDays } from './stops'
import { formatDate, formatDay, formatMoment } from './vietnameseDay'

type DaysRule = Exclude<RunningRule, { rule: 'within_hours' }>
type Explained = { rule: DaysRule; deadline: Deadline; calendar: WorkCalendar }

/**
 * The steps of a term in days, working days or months, each a Vietnamese sentence with the law it follows (Civil Code 2015 art. 146–148).
 */
export function explainDays({ rule, deadline, calendar }: Explained): string[] {
  return [
    ...explainStart(rule),
    ...explainStops(rule),
    ...explainSkipped({ rule, deadline, calendar }),
    `${nameOfTerm(rule)} ${formatDay(deadline.lastDay)}.`,
    ...explainRolling({ rule, deadline, calendar }),
  ]
}

function explainStart({ start }: DaysRule): string[] {
  const mark = isIsoDate(start)
    ? formatDay(start)
    : `${formatMoment(formatInstant(parseInstant(start)))} (giờ Việt Nam)`
  return [`Mốc tính là ${mark}; ngày của mốc không tính, đếm từ ngày liền sau (Điều 147 Bộ luật Dân sự 2015).`]
}

const explainStops = ({ stops = [] }: DaysRule): string[] =>
  (stoppedDays(stops) ?? []).map((stop) =>
    stop.to === Infinity
      ? `Thời hạn tạm dừng từ ngày ${formatDate(isoDate(stop.from))}.`
      : `Thời hạn tạm dừng ${formatSpan(stop)}: không tính.`,
  )

function explainSkipped({ rule, deadline, calendar }: Explained): string[] {
  if (rule.rule !== 'within_working_days') return []
  const from = dayNumber(startDate(rule.start) ?? deadline.lastDay) + 1
  const days = Array.from({ length: dayNumber(deadline.lastDay) - from + 1 }, (_, index) => from + index)
  const rests = days.filter((day) => !isWorkingDay({ date: isoDate(day), calendar }))
  const worked = days.filter((day) => isSwapped({ day, calendar }) && !isStopped({ day, rule }))
  const skipped = rests.length > 0 ? [`Không tính ${rests.length} ngày nghỉ: ${joinRuns(rests)}.`] : []
  return worked.length > 0
    ? [...skipped, `Có tính ngày làm bù: ${worked.map((day) => formatDate(isoDate(day))).join(', ')}.`]
    : skipped
}

/** A day of weekly rest that is worked in exchange for another. */
function isSwapped({ day, calendar }: { day: number; calendar: WorkCalendar }): boolean {
  const date = isoDate(day)
  return calendar.weeklyRest.includes(weekdayOf(date)) && isWorkingDay({ date, calendar })
}

const isStopped = ({ day, rule: { stops = [] } }: { day: number; rule: DaysRule }): boolean =>
  (stoppedDays(stops) ?? []).some(({ from, to }) => from <= day && day <= to)

/** Consecutive days as one span. */
function joinRuns(days: readonly number[]): string {
  const runs: Span[] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last && last.to === day - 1) runs[runs.length - 1] = { from: last.from, to: day }
    else runs.push({ from: day, to: day })
  }
  return runs.map(formatSpan).join('; ')
}

const formatSpan = ({ from, to }: Span): string =>
  from === to
    ? `ngày ${formatDate(isoDate(from))}`
    : `từ ngày ${formatDate(isoDate(from))} đến hết ngày ${formatDate(isoDate(to))}`

function nameOfTerm({ rule, n }: DaysRule): string {
  if (rule === 'within_months') return `Hết ${n} tháng vào ngày tương ứng (Điều 148 Bộ luật Dân sự 2015):`
  return rule === 'within_days' ? `Ngày thứ ${n} là` : `Ngày làm việc thứ ${n} là`
}

function explainRolling({ deadline: { lastDay, expected }, calendar }: Explained): string[] {
  if (lastDay === expected) return []
  const rest = restName({ date: lastDay, calendar })
  return [
    `Ngày ${formatDate(lastDay)} là ${rest}, nên thời hạn kết thúc vào ngày làm việc tiếp theo: ${formatDay(expected)} (Điều 148 Bộ luật Dân sự 2015).`,
  ]
}
