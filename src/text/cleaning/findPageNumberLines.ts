import { endsOpen, isAllCapitals, pageNumberOfLine, SHORTEST_BROKEN, startsInLowerCase } from './lineShapes'
import { partsWord } from './partsWord'

const SHORTEST_PAGE = 800 // UTF-16 units; a full A4 page in the official form holds about 2,500

/**
 * Which of the lines are nothing but a page number (indices). Sure by its form ("- 2 -", "Trang 2/5"), by the sentence that goes
 * on behind it, or by all bare numbers of the text counting up from 2 a page apart (page 1 bears none, Decree 30/2020).
 * Bare numbers otherwise stay: they may be the first column of a table.
 */
export const findPageNumberLines = (lines: readonly string[]): ReadonlySet<number> => {
  const bare: number[] = []
  const found = new Set<number>()
  const numbers = lines.map(pageNumberOfLine)
  const following = nextTexts({ lines, numbers })
  let previous = ''
  lines.forEach((line, i) => {
    const number = numbers[i] ?? null
    if (number === null) {
      if (line !== '') previous = line
      return
    }
    if (number.plain) bare.push(i)
    if (!number.plain || isBroken({ last: previous, line: following[i] ?? '' })) found.add(i)
  })
  if (countPages({ lines, numbers, bare })) for (const i of bare) found.add(i)
  return found
}

const isBroken = ({ last, line }: { last: string; line: string }): boolean =>
  startsInLowerCase(line) &&
  endsOpen(last) &&
  !isAllCapitals(last) &&
  (last.length >= SHORTEST_BROKEN || partsWord({ last, line }))

type Numbered = { lines: readonly string[]; numbers: readonly ReturnType<typeof pageNumberOfLine>[] }

const nextTexts = ({ lines, numbers }: Numbered): string[] => {
  const following: string[] = []
  let next = ''
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? ''
    following[i] = next
    if (line !== '' && numbers[i] === null) next = line
  }
  return following
}

const countPages = ({ lines, numbers, bare }: Numbered & { bare: readonly number[] }): boolean => {
  let start = 0
  return bare.every((i, position) => {
    const length = lines.slice(start, i).reduce((sum, line) => sum + line.length, 0)
    start = i + 1
    return numbers[i]?.page === position + 2 && length >= SHORTEST_PAGE
  })
}
