import type { Unit } from '../readUnits'

const CREDITS = new Set(['ảnh', 'bài', 'tin', 'nguồn', 'clip', 'video', 'hình', 'dịch', 'theo'])
const WRITTEN = new Set(['chép', 'bài', 'ảnh', 'sự', 'viết', 'ký'])
const SENTENCE_ENDS = new Set(['.', '!', '?', '”', '"', '…', ')'])
const CLOSING = new Set(['.', ')', '/', '-'])

/** Whether the run at `i` signs the text: "Ảnh: Thanh Tùng", a name alone after the last sentence, or alone under an office. */
export const isByline = ({ units, i }: { units: readonly Unit[]; i: number }): boolean => {
  const before = units[i - 1]
  if (before?.lower === ':' && CREDITS.has(units[i - 2]?.lower ?? '')) return true
  if (before?.lower === 'theo' && units[i - 2]?.lower === '(') return true
  if (before?.lower === 'của' && WRITTEN.has(units[i - 2]?.lower ?? '')) return true
  const isAlone = before?.kind === 'break' || SENTENCE_ENDS.has(before?.lower ?? '')
  if (!isAlone) return false
  if (before?.kind === 'break' && isUnderOffice({ units, i }) && endsLine(units[i + 1])) return true
  return units.slice(i + 1, i + 4).every((unit) => CLOSING.has(unit.lower) || unit.kind === 'break')
}

const endsLine = (unit: Unit | undefined): boolean => unit === undefined || unit.kind === 'break'

const isUnderOffice = ({ units, i }: { units: readonly Unit[]; i: number }): boolean => {
  let at = i - 1
  while (i - at < 4 && units[at]?.kind === 'break') at--
  return units[at]?.cue === 'title'
}
