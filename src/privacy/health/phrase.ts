import type { Reader } from './Reader'
import { settleTones } from './settleTones'

type Branch = { isEnd: boolean; readonly next: Map<string, Branch> }

const LONG_WORD = /[\p{L}\p{M}\d]+(?:[-/][\p{L}\p{M}\d]+)*/uy
const COMPOUND = /[-/]/u
const WORD = /[\p{L}\p{M}\d]+/uy

/**
 * A reader of the longest phrase of a list that begins exactly at a place. A tree of words, so that the time doesn't grow with the list.
 */
export const phrase = (list: readonly string[]): Reader => {
  const root: Branch = { isEnd: false, next: new Map() }
  const firsts = new Set(list.map((entry) => settleTones(entry)[0]))
  for (const entry of list) plant({ root, words: settleTones(entry).split(' ').map(inAnyCase) })
  return ({ text, at }) => {
    if (!firsts.has(text[at])) return undefined
    let branch = root
    let place = at
    let end: number | undefined
    for (;;) {
      const step = stepFrom({ branch, text, at: place, isFirst: place === at })
      if (step === undefined) return end
      branch = step.branch
      if (branch.isEnd) end = step.end
      if (text[step.end] !== ' ' || branch.next.size === 0) return end
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
  const long = longWordAt({ text, at })
  if (long === undefined) return undefined
  const whole = follow({ branch, word: long, at, isFirst })
  if (whole !== undefined || !COMPOUND.test(long)) return whole
  const word = wordAt({ text, at, shape: WORD })
  return word === undefined ? undefined : follow({ branch, word, at, isFirst })
}

const follow = ({ branch, word, at, isFirst }: { branch: Branch; word: string; at: number; isFirst: boolean }) => {
  const next = branch.next.get(inAnyCase(word, isFirst ? 0 : 1))
  return next && { branch: next, end: at + word.length }
}

const wordAt = ({ text, at, shape }: { text: string; at: number; shape: RegExp }): string | undefined => {
  shape.lastIndex = at
  return shape.test(text) ? text.slice(at, shape.lastIndex) : undefined
}

const REMEMBERED = 64
const remembered: { text: string; at: number; word: string | undefined }[] = []

/** The word at a place with its hyphens. Many lists are asked at the same place: the last words are remembered. */
const longWordAt = ({ text, at }: { text: string; at: number }): string | undefined => {
  const known = remembered[at % REMEMBERED]
  if (known !== undefined && known.at === at && known.text === text) return known.word
  const word = wordAt({ text, at, shape: LONG_WORD })
  remembered[at % REMEMBERED] = { text, at, word }
  return word
}
