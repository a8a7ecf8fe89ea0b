import type { PeriodUnit } from './DeadlineRule'
import { type IsoDate, isIsoDate } from './days'
import { endOfPeriod } from './periods'
import { readYear } from './readDate'
import { match, type Place, type Reading, readNumber } from './readNumber'

/** A calendar period by its first day; `first` is undefined where its year isn't known. */
export type Period = { readonly unit: PeriodUnit; readonly first: IsoDate | undefined }

type Dated = Place & { readonly asOf?: IsoDate | undefined }

const MONTHS_OF_HALF =
  /(?:0?6|sáu)\s{1,9}(?:\([^()\n]{1,20}\)\s{0,9})?tháng\s{1,9}(đầu|cuối)(?:\s{1,9}năm(?!\s{1,9}\d))?|nửa\s{1,9}(đầu|cuối)/iuy
const QUARTER = /quý\s{1,9}(IV|I{1,3}|0?[1-4]|một|nhất|hai|ba|bốn|tư)(?![\p{L}\p{N}])/iuy
const MONTH = /tháng\s{1,9}/iuy
const YEAR = /năm\s{1,9}(\d{4})(?!\d)/iuy
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, một: 1, nhất: 1, hai: 2, ba: 3, bốn: 4, tư: 4 }

/**
 * A named period: tháng 6/2023, quý II năm 2023, 06 tháng đầu năm 2025, nửa cuối năm 2025, năm 2024. Without a year: the first
 * such period that ends on or after `asOf`.
 */
export function readPeriod(place: Dated): Reading<Period> | undefined {
  return readHalf(place) ?? readQuarter(place) ?? readMonth(place) ?? readWholeYear(place)
}

function readHalf(place: Dated): Reading<Period> | undefined {
  const found = match(MONTHS_OF_HALF, place)
  const isFirst = (found?.groups[1] ?? found?.groups[2])?.toLowerCase() === 'đầu'
  return found && withYear({ ...place, at: found.end, unit: 'half', month: isFirst ? 1 : 7 })
}

function readQuarter(place: Dated): Reading<Period> | undefined {
  const found = match(QUARTER, place)
  const name = found?.groups[1]?.toLowerCase() ?? ''
  return (
    found &&
    withYear({ ...place, at: found.end, unit: 'quarter', month: ((QUARTERS[name] ?? Number(name)) - 1) * 3 + 1 })
  )
}

function readMonth(place: Dated): Reading<Period> | undefined {
  const prefix = match(MONTH, place)
  const number = prefix && readNumber({ text: place.text, at: prefix.end })
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 12) return undefined
  return withYear({ ...place, at: number.end, unit: 'month', month: number.value })
}

function readWholeYear(place: Dated): Reading<Period> | undefined {
  const found = match(YEAR, place)
  const first = `${found?.groups[1]}-01-01`
  return found && isIsoDate(first) ? { value: { unit: 'year', first }, end: found.end } : undefined
}

type Numbered = Dated & { unit: PeriodUnit; month: number }

function withYear({ text, at, asOf, unit, month }: Numbered): Reading<Period> {
  const year = readYear({ text, at })
  const first = (value: number): IsoDate => `${value}-${String(month).padStart(2, '0')}-01`
  if (year) return { value: { unit, first: first(year.value) }, end: year.end }
  if (!asOf) return { value: { unit, first: undefined }, end: at }
  const current = Number(asOf.slice(0, 4))
  const isOver = endOfPeriod({ date: first(current), unit }) < asOf
  return { value: { unit, first: first(isOver ? current + 1 : current) }, end: at }
}
