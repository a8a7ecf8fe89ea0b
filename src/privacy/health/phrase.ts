import type { Reader } from './Reader'
import { settleTones } from './settleTones'

type Branch = { isEnd: boolean; readonly next: Map<string, Branch> }

const LONG_WORD = /[\p{L}\p{M}\d]+(?:[-/][\p{L}\p{M}\d]+)*/uy
const WORD = /[\p{L}\p{M}\d]+/uy

/**
 * A reader of the longest phrase of a list that begins exactly at a place. A tree of words, so that the time doesn't grow with the list.
 */
export const phrase = (list: readonly string[]): Reader => {
  const root: Branch = { isEnd: false, next: new Map() }
  for (const entry of list) plant({ root, words: settleTones(entry).split(' ').map(inAnyCase) })
  return ({ text, at }) => {
    let branch = root
    let place = at
    let end: number | undefined
    for (;;) {
      const step = stepFrom({ branch, text, at: place, isFirst: place === at })
      if (step === undefined) return end
      branch = step.branch
      if (branch.isEnd) end = step.end
      if (text[step.end] !== ' ') return end
      place = step.end + 1
    }
  }
}

/** A capital counts in the first word only: "K phổi", but "ngộ độc Paraquat". */
const inAnyCase = (word: string, index: number): string => (index === 0 ? word : word.toLowerCase())

const plant = ({ root, words }: { root: Branch; words: readonly string[] }): void => {
  let branch = root
  for (const word of words) {
    const next = branch.next.get(word) ?? { isEnd: false, next: new Map() }
    branch.next.set(word, next)
    branch = next
  }
  branch.isEnd = true
}

type Step = { branch: Branch; text: string; at: number; isFirst: boolean }

const stepFrom = ({ branch, text, at, isFirst }: Step) => {
  for (const shape of [LONG_WORD, WORD]) {
    const word = wordAt({ text, at, shape })
    if (word === undefined) return undefined
    const next = branch.next.get(inAnyCase(word, isFirst ? 0 : 1))
    if (next !== undefined) return { branch: next, end: at + word.length }
  }
  return undefined
}

const wordAt = ({ text, at, shape }: { text: string; at: number; shape: RegExp }): string | undefined => {
  shape.lastIndex = at
  return shape.exec(text)?.[0]
}
