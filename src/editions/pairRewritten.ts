import type { Block } from './block'
import { describeBlock } from './describeBlock'
import type { HashedBlock } from './edition'

/** What stands between two unchanged blocks: gone from the earlier edition, new in the later one. */
export interface Gap {
  removed: HashedBlock[]
  added: HashedBlock[]
}

export type BlockPair =
  | { before: HashedBlock; after: HashedBlock }
  | { before: HashedBlock; after?: undefined }
  | { before?: undefined; after: HashedBlock }

const ONE_OF_A_KIND: ReadonlySet<Block['type']> = new Set([
  'title',
  'sapo',
  'question',
  'clip',
  'poster',
  'captions',
  'bylines',
  'as_of',
])
const LIKENESS = 0.4 // share of common words from which a reader takes a paragraph for the old one, rewritten
const REACH = 20 // how far ahead a counterpart is looked for, so that replacing a whole text stays linear

/**
 * Pairs removed and added blocks of a gap that read like one block rewritten, keeping both orders; the rest stays alone.
 * Each removed block takes the nearest added block of its type that shares enough words.
 */
export const pairRewritten = ({ removed, added }: Gap): BlockPair[] => {
  const pairs: BlockPair[] = []
  let next = 0
  for (const before of removed) {
    const found = added.slice(next, next + REACH).findIndex((after) => isRewritten(before.block, after.block))
    if (found < 0) {
      pairs.push({ before })
      continue
    }
    pairs.push(...added.slice(next, next + found).map((after) => ({ after })))
    pairs.push(...added.slice(next + found, next + found + 1).map((after) => ({ before, after })))
    next += found + 1
  }
  return [...pairs, ...added.slice(next).map((after) => ({ after }))]
}

const isRewritten = (before: Block | null, after: Block | null): boolean => {
  if (!before || !after || before.type !== after.type) return false
  return ONE_OF_A_KIND.has(before.type) || likeness(describeBlock(before), describeBlock(after)) >= LIKENESS
}

/** Sørensen–Dice coefficient over words, 0 (nothing in common) to 1 (the same words). */
const likeness = (a: string, b: string): number => {
  const left = wordsOf(a)
  const right = wordsOf(b)
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) common += 1
    counts.set(word, count - 1)
  }
  return left.length + right.length === 0 ? 1 : (2 * common) / (left.length + right.length)
}

const wordsOf = (text: string): string[] => text.toLocaleLowerCase('vi').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
