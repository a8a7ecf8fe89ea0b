import type { Term } from './DeadlineRule'
import { match, type Place, type Reading, readNumber } from './readNumber'

const UNIT =
  /\s{0,9}(?:(ngày\s{1,9}(?:làm\s{1,9}việc|công\s{1,9}tác))|(giờ\s{1,9}(?:làm\s{1,9}việc|hành\s{1,9}chính))|(giờ|tiếng(?:\s{1,9}đồng\s{1,9}hồ)?|h)|(ngày)|(tuần)|(tháng)|(năm))(?![\p{L}\p{N}])/iuy
const HALF = /nửa\s{1,9}(?:(tháng)|(năm))(?![\p{L}\p{N}])/iuy

/** An amount of time: 05 ngày làm việc, 24 giờ, hai tuần, 06 tháng, 1 năm, nửa tháng (15 days, Civil Code 2015 art. 146). */
export function readTerm(place: Place): Reading<Term> | undefined {
  const half = match(HALF, place)
  if (half)
    return { value: half.groups[1] ? { rule: 'within_days', n: 15 } : { rule: 'within_months', n: 6 }, end: half.end }
  const number = readNumber(place)
  const unit = number && match(UNIT, { text: place.text, at: number.end })
  return unit && { value: termOf({ n: number.value, unit: unit.groups }), end: unit.end }
}

function termOf({ n, unit }: { n: number; unit: (string | undefined)[] }): Term {
  const [, workingDays, workingHours, hours, , weeks, months, years] = unit
  if (workingDays) return { rule: 'within_working_days', n }
  if (workingHours) return { rule: 'within_hours', n, hours: 'working' }
  if (hours) return { rule: 'within_hours', n, hours: 'clock' }
  if (months) return { rule: 'within_months', n }
  if (years) return { rule: 'within_months', n: n * 12 }
  return { rule: 'within_days', n: weeks ? n * 7 : n }
}
