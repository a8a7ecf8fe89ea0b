import type { OfficeBlock, WorkCalendar } from './calendar'
import type { IsoDate } from './days'

/**
 * How sure a row is:
 * - `fixed`: the date stands in the law itself (Labour Code 2019 art. 112);
 * - `announced`: in the notice of the year, as the press reported it: 2024 (2450/VPCP-KGVX of 12/4/2024), 2025, 2026 (notice
 *   9441 of the Ministry of Home Affairs of 16/10/2025; 12729/VPCP-KGVX of 25/12/2025). The notice for 2023 was not seen, nor
 *   the texts themselves: a coordinator compares the rows with the notices before use;
 * - `computed`: from the lunar calendar (UTC+7) and the rules, the notice of the year is still to come;
 * - `switchable`: announced as policy, its coming into force is unverified; off unless a coordinator switches it on.
 */
export type HolidayMark = 'fixed' | 'announced' | 'computed' | 'switchable'

export type HolidayRow = {
  readonly date: IsoDate
  /** `worked`: a day of weekly rest that is worked in exchange for a swapped day off. */
  readonly kind: 'holiday' | 'in_lieu' | 'swapped' | 'worked'
  /** What people see. */
  readonly name: string
  readonly mark: HolidayMark
}

const NEW_YEAR = 'Tết Dương lịch'
const TET = 'Tết Nguyên đán'
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương'
const REUNIFICATION = 'Ngày Chiến thắng 30/4'
const LABOUR = 'Ngày Quốc tế lao động 01/5'
const NATIONAL = 'Quốc khánh'
const CULTURE = 'Ngày Văn hóa Việt Nam'

type Row = readonly [date: IsoDate, kind: HolidayRow['kind'], name: string, mark: HolidayMark]

const ROWS: readonly Row[] = [
  ['2023-01-01', 'holiday', NEW_YEAR, 'fixed'],
  ['2023-01-02', 'in_lieu', NEW_YEAR, 'announced'],
  ['2023-01-20', 'holiday', TET, 'announced'],
  ['2023-01-21', 'holiday', TET, 'announced'],
  ['2023-01-22', 'holiday', TET, 'announced'],
  ['2023-01-23', 'holiday', TET, 'announced'],
  ['2023-01-24', 'holiday', TET, 'announced'],
  ['2023-01-25', 'in_lieu', TET, 'announced'],
  ['2023-01-26', 'in_lieu', TET, 'announced'],
  ['2023-04-29', 'holiday', HUNG_KINGS, 'announced'],
  ['2023-04-30', 'holiday', REUNIFICATION, 'fixed'],
  ['2023-05-01', 'holiday', LABOUR, 'fixed'],
  ['2023-05-02', 'in_lieu', HUNG_KINGS, 'announced'],
  ['2023-05-03', 'in_lieu', REUNIFICATION, 'announced'],
  ['2023-09-01', 'holiday', NATIONAL, 'announced'],
  ['2023-09-02', 'holiday', NATIONAL, 'fixed'],
  ['2023-09-04', 'in_lieu', NATIONAL, 'announced'],

  ['2024-01-01', 'holiday', NEW_YEAR, 'fixed'],
  ['2024-02-08', 'holiday', TET, 'announced'],
  ['2024-02-09', 'holiday', TET, 'announced'],
  ['2024-02-10', 'holiday', TET, 'announced'],
  ['2024-02-11', 'holiday', TET, 'announced'],
  ['2024-02-12', 'holiday', TET, 'announced'],
  ['2024-02-13', 'in_lieu', TET, 'announced'],
  ['2024-02-14', 'in_lieu', TET, 'announced'],
  ['2024-04-18', 'holiday', HUNG_KINGS, 'announced'],
  ['2024-04-29', 'swapped', REUNIFICATION, 'announced'],
  ['2024-04-30', 'holiday', REUNIFICATION, 'fixed'],
  ['2024-05-01', 'holiday', LABOUR, 'fixed'],
  ['2024-05-04', 'worked', REUNIFICATION, 'announced'],
  ['2024-09-02', 'holiday', NATIONAL, 'fixed'],
  ['2024-09-03', 'holiday', NATIONAL, 'announced'],

  ['2025-01-01', 'holiday', NEW_YEAR, 'fixed'],
  ['2025-01-27', 'holiday', TET, 'announced'],
  ['2025-01-28', 'holiday', TET, 'announced'],
  ['2025-01-29', 'holiday', TET, 'announced'],
  ['2025-01-30', 'holiday', TET, 'announced'],
  ['2025-01-31', 'holiday', TET, 'announced'],
  ['2025-04-07', 'holiday', HUNG_KINGS, 'announced'],
  ['2025-04-26', 'worked', LABOUR, 'announced'],
  ['2025-04-30', 'holiday', REUNIFICATION, 'fixed'],
  ['2025-05-01', 'holiday', LABOUR, 'fixed'],
  ['2025-05-02', 'swapped', LABOUR, 'announced'],
  ['2025-09-01', 'holiday', NATIONAL, 'announced'],
  ['2025-09-02', 'holiday', NATIONAL, 'fixed'],

  ['2026-01-01', 'holiday', NEW_YEAR, 'fixed'],
  ['2026-01-02', 'swapped', NEW_YEAR, 'announced'],
  ['2026-01-10', 'worked', NEW_YEAR, 'announced'],
  ['2026-02-16', 'holiday', TET, 'announced'],
  ['2026-02-17', 'holiday', TET, 'announced'],
  ['2026-02-18', 'holiday', TET, 'announced'],
  ['2026-02-19', 'holiday', TET, 'announced'],
  ['2026-02-20', 'holiday', TET, 'announced'],
  ['2026-04-26', 'holiday', HUNG_KINGS, 'announced'],
  ['2026-04-27', 'in_lieu', HUNG_KINGS, 'announced'],
  ['2026-04-30', 'holiday', REUNIFICATION, 'fixed'],
  ['2026-05-01', 'holiday', LABOUR, 'fixed'],
  ['2026-08-22', 'worked', NATIONAL, 'announced'],
  ['2026-08-31', 'swapped', NATIONAL, 'announced'],
  ['2026-09-01', 'holiday', NATIONAL, 'announced'],
  ['2026-09-02', 'holiday', NATIONAL, 'fixed'],
  ['2026-11-24', 'holiday', CULTURE, 'switchable'],

  ['2027-01-01', 'holiday', NEW_YEAR, 'fixed'],
  ['2027-02-04', 'holiday', TET, 'computed'],
  ['2027-02-05', 'holiday', TET, 'computed'],
  ['2027-02-06', 'holiday', TET, 'computed'],
  ['2027-02-07', 'holiday', TET, 'computed'],
  ['2027-02-08', 'holiday', TET, 'computed'],
  ['2027-02-09', 'in_lieu', TET, 'computed'],
  ['2027-02-10', 'in_lieu', TET, 'computed'],
  ['2027-04-16', 'holiday', HUNG_KINGS, 'computed'],
  ['2027-04-30', 'holiday', REUNIFICATION, 'fixed'],
  ['2027-05-01', 'holiday', LABOUR, 'fixed'],
  ['2027-05-03', 'in_lieu', LABOUR, 'computed'],
  ['2027-09-02', 'holiday', NATIONAL, 'fixed'],
  ['2027-09-03', 'holiday', NATIONAL, 'computed'],
  ['2027-11-24', 'holiday', CULTURE, 'switchable'],
]

/** The seed of the `holidays` register for 2023–2027; each row says how sure it is. */
export const HOLIDAY_ROWS: readonly HolidayRow[] = ROWS.map(([date, kind, name, mark]) => ({ date, kind, name, mark }))

const OFFICE_HOURS: readonly OfficeBlock[] = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
]

/**
 * A calendar of state bodies (rest on Saturday and Sunday, 08:00–12:00 and 13:00–17:00) from holiday rows.
 * Switchable rows count only with `switchedOn`.
 */
export function stateCalendar({
  rows = HOLIDAY_ROWS,
  switchedOn = false,
}: {
  rows?: readonly HolidayRow[]
  switchedOn?: boolean
}): WorkCalendar {
  const valid = rows.filter((row) => switchedOn || row.mark !== 'switchable')
  return {
    weeklyRest: ['saturday', 'sunday'],
    officeHours: OFFICE_HOURS,
    holidays: valid.filter((row) => row.kind !== 'worked').map((row) => row.date),
    workingDays: valid.filter((row) => row.kind === 'worked').map((row) => row.date),
  }
}
