import { lowerBeginnings } from './lowerBeginnings'
import { readCondition } from './readCondition'
import { settleTones } from './settleTones'

type Stretch = { readonly start: number; readonly end: number }

const WORD = /(?<![\p{L}\p{M}\d])\p{L}[\p{L}\p{M}]*/gu
const JOINT = /^(?:,| và|;|\/) ?(?:(?:bị|mắc|kèm|lại) )?$/u
const LONGEST_JOINT = 10

/** Every stretch of a text that reads as a condition, in order, none over another, of whomever it is said. UTF-16 units, half open. */
export function* readConditions(original: string): Generator<Stretch> {
  const text = lowerBeginnings(settleTones(original))
  const scan = new RegExp(WORD)
  let last = -LONGEST_JOINT - 1
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const start = match.index
    const isListed = start - last <= LONGEST_JOINT && JOINT.test(text.slice(last, start))
    const end = readCondition({ text, at: start, isListed })
    if (end === undefined) continue
    yield { start, end }
    last = end
    scan.lastIndex = end
  }
}
