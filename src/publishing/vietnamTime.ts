import { VIETNAM_OFFSET_MS } from '../calendar/localTime'
import { type Html, html } from './html'

const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy']

const localParts = (instant: string) => {
  const local = new Date(Date.parse(instant) + VIETNAM_OFFSET_MS)
  const iso = local.toISOString()
  const [year, month, day] = iso.slice(0, 10).split('-')
  return { iso, date: `${day}/${month}/${year}`, time: iso.slice(11, 16), weekday: WEEKDAYS[local.getUTCDay()] ?? '' }
}

/** Answers an ISO instant with Vietnam's offset, to the second: `2026-11-22T14:05:00+07:00` (structured data, `datetime`). */
export const vietnamInstant = (instant: string): string => `${localParts(instant).iso.slice(0, 19)}+07:00`

/** Answers an ISO date (yyyy-mm-dd) as people read it, `22/11/2026`; text that is no such date comes back as it is. */
export const displayDate = (date: string): string => date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')

/** Answers day and time as words, `22/11/2026, 14:05`. */
export const vietnamMinute = (instant: string): string => {
  const { date, time } = localParts(instant)
  return `${date}, ${time}`
}

/** Answers a `<time>` element in Asia/Ho_Chi_Minh; `long` adds the weekday and the zone. */
export const renderTime = ({ instant, long = false }: { instant: string; long?: boolean }): Html => {
  const { weekday } = localParts(instant)
  const words = long ? `${weekday}, ${vietnamMinute(instant)} (GMT+7)` : vietnamMinute(instant)
  return html`<time datetime="${vietnamInstant(instant)}">${words}</time>`
}
