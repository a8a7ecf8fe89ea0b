import type { Unit } from '../readUnits'

// A text that names no year is reckoned to the year in which this was written. Later it errs to the safe side: who was under 18 then
// stays protected.
const YEAR_WITHOUT_CLUE = 2026
const EARLIEST = 1990
const LATEST = 2100
const BIRTH = new Set(['sinh', 'sn'])
const FARTHEST = 8

/** The year in which the text speaks: the latest that it names, years of birth left out. No clock is asked. */
export const readYear = (units: readonly Unit[]): number => {
  let latest = 0
  for (const [i, unit] of units.entries()) {
    const year = unit.kind === 'number' && unit.lower.length === 4 ? Number(unit.lower) : 0
    if (year > latest && year >= EARLIEST && year <= LATEST && !isBirthYear({ units, i })) latest = year
  }
  return latest === 0 ? YEAR_WITHOUT_CLUE : latest
}

const isBirthYear = ({ units, i }: { units: readonly Unit[]; i: number }): boolean => {
  for (let at = i - 1; at >= 0 && i - at <= FARTHEST; at--) if (BIRTH.has(units[at]?.lower ?? '')) return true
  return false
}
