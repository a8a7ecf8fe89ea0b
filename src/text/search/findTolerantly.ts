import type { Corrections } from './Corrections'
import { countLone } from './countLone'
import { findExactly } from './findExactly'
import type { Query } from './parseQuery'
import { phraseCost } from './phraseCost'
import { respaced } from './respaced'
import type { TitleIndex } from './TitleIndex'
import { typingCost } from './typingCost'

const MOST_WORDS = 24
const LONGEST_WORD = 100 // UTF-16 units: a title's words without their blanks
const BLANK_COST = 1 // a blank too many or too few
const MOST_PER_WORD = 0.5 // half of the words may be mistaken
const MOST_AT_LEAST = 1.5
const LONE_COST = 0.9 // a corrected word that stands beside none of the words it was typed beside

type Search = { index: TitleIndex; query: Query }
type Found = { places: number[]; cost: number }

/**
 * The places of the titles that a query with typing errors means: those that need the fewest corrections, if few enough for
 * the number of its words. Longer queries than a person types (24 words, a word of 100 characters) are not corrected. Sources: R106, R118.
 */
export const findTolerantly = ({ index, query }: Search): number[] => {
  if (query.words.length === 0 || query.words.length > MOST_WORDS) return []
  if (query.words.some(({ typed }) => typed.length > LONGEST_WORD)) return []
  const attempts = [withBlanksMoved({ index, query }), withWordsCorrected({ index, query })].filter(
    ({ places }) => places.length > 0,
  )
  const least = Math.min(...attempts.map(({ cost }) => cost))
  const best = attempts.filter(({ cost }) => cost === least).flatMap(({ places }) => places)
  return [...new Set(best)].sort((a, b) => a - b)
}

const withBlanksMoved = ({ index, query }: Search): Found => {
  const queries = query.phrases.length > 0 ? [] : respaced({ query, vocabulary: index.vocabulary })
  return { places: queries.flatMap((moved) => findExactly({ index, query: moved })), cost: BLANK_COST }
}

const withWordsCorrected = ({ index, query }: Search): Found => {
  const corrections = query.words.map((typed) => {
    const known = query.marked ? index.byExact.has(typed.exact) : index.byFolded.has(typed.folded)
    return correctionsOf({ index, cost: typingCost({ typed, marked: query.marked, known }) })
  })
  const most = Math.max(MOST_AT_LEAST, MOST_PER_WORD * query.words.length)
  const best: Found = { places: [], cost: most }
  for (const [place, words] of totals({ index, corrections })) {
    if (words > best.cost) continue
    const title = index.titles[place] ?? []
    const phrases = query.phrases.reduce((sum, phrase) => sum + phraseCost({ title, phrase, query, corrections }), 0)
    const cost = rounded(Math.max(words, phrases) + LONE_COST * countLone({ title, corrections }))
    if (cost > best.cost) continue
    if (cost < best.cost) best.places = []
    best.places.push(place)
    best.cost = cost
  }
  return best
}

type WordCost = { index: TitleIndex; cost: (word: TitleIndex['vocabulary'][number]) => number | null }

const correctionsOf = ({ index, cost }: WordCost): Corrections =>
  new Map(
    index.vocabulary.flatMap((word) => {
      const price = cost(word)
      return price === null ? [] : [[word.exact, price] as const]
    }),
  )

type Totals = { index: TitleIndex; corrections: readonly Corrections[] }

/** For each title that has something for every typed word the sum of the cheapest. */
const totals = ({ index, corrections }: Totals): ReadonlyMap<number, number> => {
  const sums = corrections.map((words) => cheapest({ index, words })).sort((a, b) => a.size - b.size)
  const [fewest, ...others] = sums
  const found = new Map<number, number>()
  for (const [place, cost] of fewest ?? []) {
    const costs = others.map((sum) => sum.get(place) ?? Number.POSITIVE_INFINITY)
    const total = costs.reduce((sum, other) => sum + other, cost)
    if (Number.isFinite(total)) found.set(place, rounded(total))
  }
  return found
}

const cheapest = ({ index, words }: { index: TitleIndex; words: Corrections }): ReadonlyMap<number, number> => {
  const costs = new Map<number, number>()
  for (const [exact, cost] of words) {
    for (const place of index.byExact.get(exact) ?? []) costs.set(place, Math.min(cost, costs.get(place) ?? cost))
  }
  return costs
}

// Sums of tenths must compare equal.
const rounded = (cost: number): number => Math.round(cost * 10) / 10
