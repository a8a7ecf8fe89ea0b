import type { WorkCalendar } from './calendar'
import type { IsoDate } from './days'

/**
 * Why a civil date isn't worked, in Vietnamese words within a sentence: a public holiday or the weekly rest.
 */
export const restName = ({ date, calendar }: { date: IsoDate; calendar: WorkCalendar }): string =>
  calendar.holidays.includes(date) ? 'ngày nghỉ lễ, Tết' : 'ngày nghỉ hằng tuần'
