import { type IsoDate, isIsoDate } from './days'
import { match, type Place, type Reading, readNumber } from './readNumber'

/** What stands in place of a date: one that doesn't exist, or one without a year where none can be concluded. */
export type DateFault = 'no_such_date' | 'no_year'

type Parts = { day: number; month: number; year: number | undefined }
type Dated = Place & { readonly asOf?: IsoDate | undefined }

const ISO = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y
const NUMERIC = /(\d{1,2})\s?[/.\-–]\s?(\d{1,2})(?:\s?[/.\-–]\s?(\d{4}|\d{2})(?![\d/]))?(?!\d)/y
const DAY_PREFIX = /(?:mồng|mùng)\s{1,9}/iuy
const MONTH_PREFIX = /\s{1,9}tháng\s{1,9}/iuy
const YEAR_PREFIX = /\s{0,9},?\s{0,9}năm\s{1,9}|\s?[/.-]\s?/iuy

/**
 * A date in any form of Vietnamese documents (R012): 15/10/2023, 15-10-2023, 15.10.23, 2023-10-15, 16 tháng 03 năm 2023,
 * mồng năm tháng mười năm hai nghìn không trăm hai mươi ba. Without a year: the first such day on or after `asOf`.
 */
export function readDate(place: Dated): Reading<IsoDate | DateFault> | undefined {
  const parts = readIso(place) ?? readNumeric(place) ?? readWritten(place)
  return parts && { value: toDate({ ...parts.value, asOf: place.asOf }), end: parts.end }
}

function readIso(place: Place): Reading<Parts> | undefined {
  const found = match(ISO, place)
  if (!found) return undefined
  const [, year, month, day] = found.groups.map(Number)
  return { value: { day: day ?? 0, month: month ?? 0, year }, end: found.end }
}

function readNumeric(place: Place): Reading<Parts> | undefined {
  const found = match(NUMERIC, place)
  if (!found) return undefined
  const [, day, month, year] = found.groups
  return { value: { day: Number(day), month: Number(month), year: year ? fullYear(year) : undefined }, end: found.end }
}

function readWritten({ text, at }: Place): Reading<Parts> | undefined {
  const day = readNumber({ text, at: match(DAY_PREFIX, { text, at })?.end ?? at })
  const prefix = day && match(MONTH_PREFIX, { text, at: day.end })
  const month = prefix && readNumber({ text, at: prefix.end })
  if (!month) return undefined
  const year = readYear({ text, at: month.end })
  return { value: { day: day.value, month: month.value, year: year?.value }, end: year?.end ?? month.end }
}

/** The year behind a day and month, or behind a month: `năm 2023`, `, năm 2023`, `/2023`. */
export function readYear({ text, at }: Place): Reading<number> | undefined {
  const prefix = match(YEAR_PREFIX, { text, at })
  const year = prefix && readNumber({ text, at: prefix.end })
  return year && year.value >= 1900 && year.value <= 9899 ? year : undefined
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year))

function toDate({ day, month, year, asOf }: Parts & { asOf: IsoDate | undefined }): IsoDate | DateFault {
  if (year !== undefined) return realDate({ day, month, year })
  if (!asOf) return realDate({ day, month, year: LEAP_YEAR }) === 'no_such_date' ? 'no_such_date' : 'no_year'
  const current = Number(asOf.slice(0, 4))
  const candidates = Array.from({ length: LONGEST_LEAP_GAP + 1 }, (_, years) =>
    realDate({ day, month, year: current + years }),
  )
  return candidates.find((date) => date !== 'no_such_date' && date >= asOf) ?? 'no_such_date'
}

const LEAP_YEAR = 2024
const LONGEST_LEAP_GAP = 8 // 29/02 around a year like 2100

function realDate({ day, month, year }: { day: number; month: number; year: number }): IsoDate | 'no_such_date' {
  const date = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  return isIsoDate(date) ? date : 'no_such_date'
}
