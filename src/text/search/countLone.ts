import type { Corrections } from './Corrections'
import type { IndexedWord } from './TitleIndex'

type Correction = { title: readonly IndexedWord[]; corrections: readonly Corrections[] }

/**
 * How many words of a query would be corrected in this title into a word that stands there beside neither of its neighbours in
 * the query. Words that a reader types one after the other nearly always stand so in the title; where they don't, another word
 * was meant ("án treo" is not "… hành án: … theo luật"). 0 for a query of one word.
 */
export const countLone = ({ title, corrections }: Correction): number => {
  if (corrections.length < 2) return 0
  const cheapest = corrections.map((words) => cheapestIn({ title, words }))
  const stands = (i: number, place: number) => cheapest[i]?.places.has(place) ?? false
  return cheapest.filter(({ cost, places }, i) => {
    if (cost === 0) return false
    return ![...places].some((place) => stands(i - 1, place - 1) || stands(i + 1, place + 1))
  }).length
}

type Cheapest = { cost: number; places: ReadonlySet<number> }

const cheapestIn = ({ title, words }: { title: readonly IndexedWord[]; words: Corrections }): Cheapest => {
  const costs = title.map(({ exact }) => words.get(exact) ?? Number.POSITIVE_INFINITY)
  const cost = costs.reduce((least, other) => Math.min(least, other), Number.POSITIVE_INFINITY)
  return { cost, places: new Set(costs.flatMap((other, place) => (other === cost ? [place] : []))) }
}
