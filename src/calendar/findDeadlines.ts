import { normalFormWithOffsets } from '../text/normalFormWithOffsets'
import type { IsoDate } from './days'
import { deadlineOpening } from './deadlineOpening'
import { type DeadlineMeaning, readMeaning } from './readMeaning'

/** `start`, `end`: UTF-16 offsets into the original text, half open; `quote` is what stands there. */
export type DeadlinePhrase = {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly meaning: DeadlineMeaning
}

/**
 * Every deadline that a Vietnamese text names, in order: `trước ngày …`, `chậm nhất …`, `đến hết tháng/quý/6 tháng …`, `trong thời
 * hạn N ngày (làm việc) kể từ …`, `trong vòng N giờ …`, `định kỳ …`, `kịp thời` (R012, R153; domain.md 9). Days without a year
 * are the first on or after `asOf`, the date of the document; without it they are `unclear`. Linear in the text; never throws.
 */
export function findDeadlines({ text, asOf }: { text: string; asOf?: IsoDate }): DeadlinePhrase[] {
  const normal = normalFormWithOffsets(text)
  const phrases: DeadlinePhrase[] = []
  const starts = new RegExp(deadlineOpening)
  for (let found = starts.exec(normal.text); found; found = starts.exec(normal.text)) {
    const reading = readMeaning({ text: normal.text, opening: found, asOf })
    if (!reading) {
      starts.lastIndex = found.index + 1
      continue
    }
    const start = normal.offsets[found.index] ?? 0
    const end = normal.offsets[reading.end] ?? text.length
    phrases.push({ quote: text.slice(start, end), start, end, meaning: reading.value })
    starts.lastIndex = reading.end
  }
  return phrases
}
