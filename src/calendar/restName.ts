import type { WorkCalendar } from './calendar'
import type { IsoDate } from './days'

/** Why a date isn't worked. */
export const restName = ({ date, calendar }: { date: IsoDate; calendar: WorkCalendar }): string =>
  calendar.holidays.includes(date) ? 'ngày nghỉ lễ, Tết' : 'ngày nghỉ hằng tuần'
