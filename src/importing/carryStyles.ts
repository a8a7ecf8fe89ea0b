import { normalFormWithOffsets } from '../text/normalFormWithOffsets'
import type { Style, StyledText } from './styledText'

/**
 * The cleaned texts with the formatting of what they were made from. The cleaner only takes characters away, turns line ends
 * into blanks and puts letters into their normal form, so each cleaned character is found again, in order, in the normal
 * form of the source. `starts[i]`: where in the source (UTF-16) the first paragraph of cleaned text i began. Linear.
 */
export const carryStyles = ({ source, cleaned, starts }: CarryStylesInput): StyledText[] => {
  const { text: normal, offsets } = normalFormWithOffsets(source.text)
  const styleAt = (place: number): Style => source.styles[offsets[place] ?? 0] ?? source.styles.at(-1) ?? PLAIN
  let at = 0
  return cleaned.map((text, index) => {
    while (at < normal.length && (offsets[at] ?? 0) < (starts[index] ?? 0)) at += 1
    const places = text.split('').map((wanted) => {
      const found = find({ normal, wanted, from: at })
      if (found >= 0) at = found + 1
      return found >= 0 ? found : at
    })
    const styles = places.map(styleAt)
    return { text, styles: styles.map((style, i) => (normal[places[i] ?? 0] === '\n' ? joint(styles, i) : style)) }
  })
}

const PLAIN: Style = { marks: [], url: null }

/** The blank where two lines were joined is formatted as both its neighbours, or plain where they differ. */
const joint = (styles: readonly Style[], index: number): Style => {
  const [before = PLAIN, after = PLAIN] = [styles[index - 1], styles[index + 1]]
  return before.url === after.url && before.marks.join() === after.marks.join() ? before : PLAIN
}

interface CarryStylesInput {
  source: StyledText
  cleaned: readonly string[]
  starts: readonly number[]
}

const LONGEST_GAP = 500 // UTF-16 units that cleaning may take out in one place; bounds the search

const find = ({ normal, wanted, from }: { normal: string; wanted: string; from: number }): number => {
  const end = Math.min(normal.length, from + LONGEST_GAP)
  for (let at = from; at < end; at++) {
    const character = normal.charAt(at)
    if (character === wanted || (wanted === ' ' && character === '\n')) return at
  }
  return -1
}
