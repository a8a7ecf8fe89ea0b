import { stateCalendar } from '../calendar/holidays'

/** Office hours and holidays by which due dates count, until the register of holidays is edited by people (domain.md 9). */
export const OFFICE_CALENDAR = stateCalendar({})
