import type { WorkCalendar } from './calendar'
import type { Deadline } from './computeDeadline'
import type { RunningRule } from './DeadlineRule'
import { isIsoDate } from './days'
import { formatInstant, parseInstant } from './localTime'
import { countedSpans } from './nthHour'
import { stoppedTimes } from './stops'
import { formatDay, formatDuration, formatMoment } from './vietnameseDay'

type HoursRule = Extract<RunningRule, { rule: 'within_hours' }>
type Explained = { rule: HoursRule; deadline: Deadline; calendar: WorkCalendar }

const MOST_DAYS_LISTED = 14

/**
 * The steps of a term in hours, each a Vietnamese sentence; times by the clock of Vietnam. Source: interchange.md, `within_hours`.
 */
export function explainHours({ rule, deadline, calendar }: Explained): string[] {
  const start = parseInstant(isIsoDate(rule.start) ? `${rule.start}T00:00` : rule.start)
  const isWorking = rule.hours === 'working'
  return [
    `Đồng hồ bắt đầu lúc ${formatMoment(formatInstant(start))}; ${isWorking ? 'chỉ tính giờ làm việc của ngày làm việc' : 'tính liên tục cả đêm và ngày nghỉ'}.`,
    ...explainStops(rule),
    ...(isWorking ? explainEachDay({ rule, deadline, calendar, start }) : []),
    `Đủ ${formatDuration(rule.n * 3_600_000)}${isWorking ? ' làm việc' : ''} lúc ${formatMoment(deadline.expected)}.`,
  ]
}

const explainStops = ({ stops = [] }: HoursRule): string[] =>
  (stoppedTimes(stops) ?? []).map(({ from, to }) => {
    const until = to === Infinity ? '' : ` đến ${formatMoment(formatInstant(to))}`
    return `Thời hạn tạm dừng từ ${formatMoment(formatInstant(from))}${until}: không tính.`
  })

function explainEachDay({ rule, deadline, calendar, start }: Explained & { start: number }): string[] {
  const end = parseInstant(deadline.expected)
  const days = new Map<string, number>()
  for (const { from, to } of countedSpans({ start, calendar, stops: stoppedTimes(rule.stops ?? []) ?? [] })) {
    if (from >= end) break
    const date = formatInstant(from).slice(0, 10)
    days.set(date, (days.get(date) ?? 0) + Math.min(to, end) - from)
  }
  if (days.size > MOST_DAYS_LISTED) return [`Thời gian được tính nằm trong ${days.size} ngày làm việc.`]
  return [...days].map(([date, ms]) => `${capitalised(formatDay(date))}: tính ${formatDuration(ms)}.`)
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
