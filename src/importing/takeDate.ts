import type { ManuscriptBlock } from './manuscript'
import { styledText } from './styledText'

const DATE = String.raw`(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,-]+\d{1,2}[:hg]\d{2}(?::\d{2})?)?`
const DATE_LINE = new RegExp(String.raw`^(?:\p{L}[\p{L} ]*,? )?${DATE}$`, 'u')
const GLUED_DATE = new RegExp(String.raw`^${DATE} (?=\p{Lu})`, 'u')

export interface Undated {
  dated: { iso: string; words: string } | null
  rest: readonly ManuscriptBlock[]
}

/**
 * Takes the date off that news sites print between title and text (dd/mm/yyyy, perhaps with place or hour): a line of its own,
 * or glued before the first sentence ("01/10/2020 Chiều ngày …"). `iso`: yyyy-mm-dd.
 */
export const takeDate = (blocks: readonly ManuscriptBlock[]): Undated => {
  const [first, ...rest] = blocks
  const undated: Undated = { dated: null, rest: blocks }
  if (first?.type !== 'paragraph') return undated
  const { text, styles } = styledText.from(first.children)
  const found = DATE_LINE.exec(text) ?? GLUED_DATE.exec(text)
  if (!found) return undated
  const [words, day = '', month = '', year = ''] = found
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isDate(iso)) return undated
  const children = styledText.toInlines({ text: text.slice(words.length), styles: styles.slice(words.length) })
  return { dated: { iso, words: words.trim() }, rest: children.length > 0 ? [{ ...first, children }, ...rest] : rest }
}

const isDate = (iso: string): boolean => {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}
