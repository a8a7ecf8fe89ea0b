import { lowerBeginnings } from './lowerBeginnings'
import { readCondition } from './readCondition'
import { settleTones } from './settleTones'
import { BEGINNINGS, LEADING_WORDS } from './words/beginnings'

type Stretch = {
  readonly start: number
  readonly end: number
  /** Whether a comma or "và" alone parts it from the condition before. */
  readonly isListed: boolean
}

const WORD = /(?<![\p{L}\p{M}\d])\p{L}[\p{L}\p{M}]*/gu
const JOINT = /^(?:,| và|;|\/) ?(?:(?:bị|mắc|kèm|lại) )?$/u
const LONGEST_JOINT = 10

/** Every stretch of a text that reads as a condition, in order, none over another, of whomever it is said. UTF-16 units, half open. */
export function* readConditions(original: string): Generator<Stretch> {
  const text = lowerBeginnings(settleTones(original))
  const scan = new RegExp(WORD)
  let last = -LONGEST_JOINT - 1
  let before = ''
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const start = match.index
    const mayBegin = BEGINNINGS.has(match[0]) || LEADING_WORDS.has(before)
    before = match[0]
    if (!mayBegin) continue
    const isListed = start - last <= LONGEST_JOINT && JOINT.test(text.slice(last, start))
    const end = readCondition({ text, at: start, isListed })
    if (end === undefined) continue
    yield { start, end, isListed }
    last = end
    scan.lastIndex = end
  }
}
