import type { PeriodUnit } from './DeadlineRule'
import { type IsoDate, type Weekday, weekdayOf } from './days'

const WEEKDAY_NAMES: Record<Weekday, string> = {
  monday: 'thứ Hai',
  tuesday: 'thứ Ba',
  wednesday: 'thứ Tư',
  thursday: 'thứ Năm',
  friday: 'thứ Sáu',
  saturday: 'thứ Bảy',
  sunday: 'Chủ nhật',
}

/** A date as official documents write it: days and the months 1 and 2 with a zero, `06/9/2023` (Decree 30/2020, appendix I). */
export function formatDate(date: IsoDate): string {
  const month = Number(date.slice(5, 7))
  return `${date.slice(8, 10)}/${month < 3 ? `0${month}` : month}/${date.slice(0, 4)}`
}

/** `thứ Sáu, 13/10/2023` */
export const formatDay = (date: IsoDate): string => `${WEEKDAY_NAMES[weekdayOf(date)]}, ${formatDate(date)}`

/** `17:00 thứ Sáu, 13/10/2023`, of an instant that already carries +07:00. */
export const formatMoment = (instant: string): string => `${instant.slice(11, 16)} ${formatDay(instant.slice(0, 10))}`

/** The period that holds a date: `tháng 6/2023`, `quý II/2023`, `06 tháng đầu năm 2023`, `năm 2023`. */
export function formatPeriod({ date, unit }: { date: IsoDate; unit: PeriodUnit }): string {
  const year = date.slice(0, 4)
  const month = Number(date.slice(5, 7))
  if (unit === 'month') return `tháng ${month}/${year}`
  if (unit === 'quarter') return `quý ${['I', 'II', 'III', 'IV'][Math.ceil(month / 3) - 1]}/${year}`
  return unit === 'half' ? `06 tháng ${month < 7 ? 'đầu' : 'cuối'} năm ${year}` : `năm ${year}`
}

/** `3 giờ 30 phút`, of milliseconds. */
export function formatDuration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), 'giờ'],
    [Math.floor(seconds / 60) % 60, 'phút'],
    [seconds % 60, 'giây'],
  ]
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ')
}
