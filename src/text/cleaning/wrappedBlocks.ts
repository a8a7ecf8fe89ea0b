import { startsInLowerCase, startsWithMarker } from './lineShapes'

const NARROWEST = 20
const WIDEST = 140
const FEWEST_BREAKS = 3
const FULL = 0.85 // of the widest line: proportional type in a PDF makes the count of letters vary
const MOST = 0.9
const LOWER_CASE_SHARE = 1 / 3

/** Would the first word of the next line no longer have fitted on this one? Widths in UTF-16 units. */
export const isFull = ({ line, next, width }: { line: string; next: string; width: number }): boolean =>
  line.length + 1 + firstWordLength(next) > FULL * width

const firstWordLength = (line: string): number => {
  const blank = line.indexOf(' ')
  return blank < 0 ? line.length : blank
}

/**
 * For every line the width at which its block was broken, or null if it wasn't. A block is a run of lines without a blank one.
 * Mail programs and PDF files break at a fixed width: nearly every line is so full that the next word had no room, and many
 * next lines start in small letters. Paragraphs, lists and verse don't look so.
 */
export const findWrappedBlocks = (lines: readonly string[]): (number | null)[] => {
  const widths: (number | null)[] = []
  let block: string[] = []
  const close = () => {
    const width = wrapWidth(block)
    for (const _ of block) widths.push(width)
    block = []
  }
  for (const line of lines) {
    if (line !== '') {
      block.push(line)
      continue
    }
    close()
    widths.push(null)
  }
  close()
  return widths
}

const wrapWidth = (lines: readonly string[]): number | null => {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  if (width < NARROWEST || width > WIDEST) return null

  const breaks = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next === undefined || startsWithMarker(next) || /[.:;!?…]$/u.test(line) ? [] : [{ line, next }]
  })
  const full = breaks.filter(({ line, next }) => isFull({ line, next, width }))
  const lowerCase = full.filter(({ next }) => startsInLowerCase(next))
  const looksWrapped =
    full.length >= FEWEST_BREAKS &&
    full.length >= MOST * breaks.length &&
    lowerCase.length >= LOWER_CASE_SHARE * full.length
  return looksWrapped ? width : null
}
