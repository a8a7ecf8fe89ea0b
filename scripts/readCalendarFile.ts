import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { WorkCalendar } from '../src/calendar/calendar'
import { checkCalendar } from '../src/calendar/checkCalendar'
import { WEEKDAYS } from '../src/calendar/days'

const File = z.object({
  weeklyRest: z.array(z.enum(WEEKDAYS)),
  officeHours: z.array(z.tuple([z.string(), z.string()])),
  tables: z.record(
    z.string(),
    z.object({ holidays: z.array(z.string()).default([]), workingSaturdays: z.array(z.string()).default([]) }),
  ),
})

/** Weekly rest and office hours, and the holiday tables by name (interchange of `due-dates`). */
export type CalendarFile = z.infer<typeof File>

/** Reads a calendar file. Rejects with an Error whose message, in Vietnamese, names the file and the place of the fault. */
export async function readCalendarFile(path: string): Promise<CalendarFile> {
  const file = File.safeParse(await readJson(path))
  if (!file.success) {
    const places = file.error.issues.map((issue) => issue.path.join('.') || '(gốc)').join(', ')
    throw new Error(`Tệp lịch ${path} sai ở: ${places}.`, { cause: file.error })
  }
  const problem = checkCalendar(calendarOf({ file: file.data, tables: Object.keys(file.data.tables) }))
  if (problem) throw new Error(`Tệp lịch ${path}: ${problem.message}`)
  return file.data
}

/** One calendar from the named tables of a file; names that the file lacks add nothing. */
export function calendarOf({ file, tables }: { file: CalendarFile; tables: readonly string[] }): WorkCalendar {
  const rows = tables.flatMap((name) => (Object.hasOwn(file.tables, name) ? [file.tables[name]] : []))
  return {
    weeklyRest: file.weeklyRest,
    officeHours: file.officeHours,
    holidays: rows.flatMap((table) => table?.holidays ?? []),
    workingDays: rows.flatMap((table) => table?.workingSaturdays ?? []),
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    throw new Error(`Không đọc được tệp lịch ${path}: tệp phải có thật và là JSON đúng cú pháp.`, { cause })
  }
}
