import { z } from 'zod'
import { startDate } from '../src/calendar/computeDeadline'
import type { DeadlineRule, Stop } from '../src/calendar/DeadlineRule'
import type { JsonLine } from './JsonLine'
import { LineError } from './LineError'

const End = z.string().nullable()
const StopField = z.union([
  z.tuple([z.string(), End]).transform(([from, to]): Stop => ({ from, to })),
  z.object({ from: z.string(), to: End }),
  z.object({ start: z.string(), end: End }).transform(({ start, end }): Stop => ({ from: start, to: end })),
])
const running = {
  start: z.string(),
  n: z.number(),
  stops: z
    .array(StopField)
    .nullish()
    .transform((stops) => stops ?? []),
}
const date = z.string().transform((value) => startDate(value) ?? value)

const Rule = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('before'), date }),
  z.object({ rule: z.literal('no_later_than'), date }),
  z.object({ rule: z.literal('end_of'), date, unit: z.enum(['month', 'quarter', 'half', 'year']) }),
  z.object({ rule: z.literal('within_days'), ...running }),
  z.object({ rule: z.literal('within_working_days'), ...running }),
  z.object({ rule: z.literal('within_months'), ...running }),
  z.object({ rule: z.literal('within_hours'), ...running, hours: z.enum(['clock', 'working']) }),
])

/**
 * The deadline rule in a line of `due-dates`. Stops are `[from, to]`, `{from, to}` or `{start, end}`; an open end is null.
 * Throws a LineError `bad_field` that names the fields at fault. Dates themselves are judged by `computeDeadline`.
 */
export function readDeadlineRule(line: JsonLine): DeadlineRule {
  const rule = Rule.safeParse(line)
  if (rule.success) return rule.data
  const fields = [...new Set(rule.error.issues.map((issue) => issue.path.join('.')))].join(', ')
  const message = `Trường “${fields}” thiếu hoặc sai kiểu. Hãy sửa rồi gửi lại dòng.`
  throw new LineError({ code: 'bad_field', message, cause: rule.error })
}
