import { isWorkingDay, type WorkCalendar } from './calendar'
import { type Deadline, startDate } from './computeDeadline'
import type { FixedRule } from './DeadlineRule'
import { explainDays } from './explainDays'
import { explainHours } from './explainHours'
import { restName } from './restName'
import { formatDate, formatDay, formatMoment, formatPeriod } from './vietnameseDay'

/**
 * How a deadline was reckoned: each step a Vietnamese sentence, the last ones warn of years for which the calendar has no
 * holidays yet. `calendar` is the one that the deadline was computed by.
 */
export function explainDeadline({ deadline, calendar }: { deadline: Deadline; calendar: WorkCalendar }): string[] {
  return [...explainRule({ deadline, calendar }), ...warnOfYears({ deadline, calendar })]
}

function explainRule({ deadline, calendar }: { deadline: Deadline; calendar: WorkCalendar }): string[] {
  const { rule } = deadline
  if (rule.rule === 'within_hours') return explainHours({ rule, deadline, calendar })
  if ('start' in rule) return explainDays({ rule, deadline, calendar })
  return explainFixed({ rule, deadline, calendar })
}

function explainFixed({
  rule,
  deadline,
  calendar,
}: {
  rule: FixedRule
  deadline: Deadline
  calendar: WorkCalendar
}): string[] {
  const { lastDay, expected } = deadline
  const sentences = [`${nameLastDay(rule)} ${formatDay(lastDay)}.`]
  if (!isWorkingDay({ date: lastDay, calendar })) {
    const rest = restName({ date: lastDay, calendar })
    sentences.push(
      `Ngày ${formatDate(lastDay)} là ${rest}; hạn theo ngày cố định không dời về sau, nên cần xong vào ngày làm việc liền trước.`,
    )
  }
  return [...sentences, `Cần hoàn thành muộn nhất lúc ${formatMoment(expected)}.`]
}

function nameLastDay(rule: FixedRule): string {
  if (rule.rule === 'before')
    return `“Trước ngày ${formatDate(rule.date)}” không gồm chính ngày đó: ngày cuối cùng còn hạn là`
  if (rule.rule === 'end_of') return `Hạn tính đến hết ${formatPeriod(rule)}: ngày cuối cùng còn hạn là`
  const time = rule.time ? `${rule.time} ` : ''
  return `Hạn là ${time}ngày ${formatDate(rule.date)}, gồm cả ngày đó: ngày cuối cùng còn hạn là`
}

function warnOfYears({
  deadline: { rule, lastDay, expected },
  calendar,
}: {
  deadline: Deadline
  calendar: WorkCalendar
}): string[] {
  const from = 'start' in rule ? (startDate(rule.start) ?? lastDay) : expected
  const known = new Set(calendar.holidays.map((date) => date.slice(0, 4)))
  const years: string[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(expected.slice(0, 4)); year += 1) {
    if (!known.has(String(year))) years.push(String(year))
  }
  if (years.length === 0) return []
  return [
    `Lưu ý: lịch chưa có ngày nghỉ lễ nào của năm ${years.join(', ')}; hạn có thể thay đổi khi lịch được bổ sung.`,
  ]
}
