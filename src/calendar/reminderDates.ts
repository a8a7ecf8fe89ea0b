import { HORIZON_DAYS, isWorkingDay, type WorkCalendar } from './calendar'
import { addDays, type IsoDate } from './days'

/**
 * When to remind of a due day: for each number of working days before it, that date (R144: 7, 3 and 1). The due day itself
 * isn't counted; with 0 it is the answer. Undefined stands for no such day within a century.
 */
export function reminderDates({
  due,
  workingDaysBefore,
  calendar,
}: {
  due: IsoDate
  workingDaysBefore: readonly number[]
  calendar: WorkCalendar
}): (IsoDate | undefined)[] {
  return workingDaysBefore.map((days) => workingDayBefore({ due, days, calendar }))
}

function workingDayBefore({
  due,
  days,
  calendar,
}: {
  due: IsoDate
  days: number
  calendar: WorkCalendar
}): IsoDate | undefined {
  let date = due
  let left = days
  for (let step = 0; left > 0; step += 1) {
    if (step === HORIZON_DAYS) return undefined
    date = addDays(date, -1)
    if (isWorkingDay({ date, calendar })) left -= 1
  }
  return date
}
