import type { Span } from '../Finding'
import type { Reading } from '../Reading'
import {
  BARE_BUILDING,
  BARE_NUMBER,
  BARE_STREET,
  canContinueAddress,
  HOUSE_AND_STREET,
  INNER_HOUSE,
  LEADS_TO_HIGHER,
  partsThatBegin,
  QUARTER,
} from './addressParts'
import { ANOTHER_HOME } from './homeCues'
import { isPrivateAddress } from './isPrivateAddress'
import { unaccentedEnd } from './unaccented'

const SEPARATOR = /[ ]{0,3}[,–-]?[ ]{0,3}/uy
// Numbers with slashes are one word: no address begins within "45/12/3".
const WORD = /\p{L}[\p{L}\d]*|\d[\p{L}\d]*(?:[/-]\d[\p{L}\d]*){0,30}/gu
const NEXT_WORD = new RegExp(WORD.source, 'uy')
const BARE_BEGINNINGS = [HOUSE_AND_STREET, BARE_NUMBER]
const CONTINUATIONS = [HOUSE_AND_STREET, BARE_STREET, BARE_BUILDING, QUARTER, INNER_HOUSE]
const LONGEST_LEVEL = 11 // "thành phố "
const MOST_PARTS = 8
const MOST_BETWEEN = 100 // UTF-16 units

/**
 * Where private persons live or own a house, below the commune: house number, alley, street, hamlet, flat. Ends before phường, xã, quận …
 * Offices' addresses, streets and hamlets told as mere places are not reported. Sources: domain.md 8 rule 3.
 */
export const findAddresses = (reading: Reading): readonly Span[] => {
  const spans: Span[] = []
  const words = new RegExp(WORD)
  for (let word = words.exec(reading.text); word !== null; word = words.exec(reading.text)) {
    const start = word.index
    const unaccented = unaccentedEnd({ text: reading.text, at: start, word: word[0] })
    if (unaccented !== undefined) {
      spans.push({ type: 'street_address', start, end: unaccented })
      words.lastIndex = unaccented
      continue
    }
    const patterns = partsThatBegin(word[0])
    if (patterns.length === 0) continue
    const place = { text: reading.text, at: start }
    const first = firstEnd({ patterns, ...place }) ?? firstEnd({ patterns: BARE_BEGINNINGS, ...place })
    if (first === undefined || LEADS_TO_HIGHER.test(reading.text.slice(Math.max(0, start - LONGEST_LEVEL), start)))
      continue
    const end = chainEnd({ text: reading.text, from: first })
    words.lastIndex = end
    if (isPrivateAddress({ reading, start, end }) || isAnotherHome({ text: reading.text, spans, start }))
      spans.push({ type: 'street_address', start, end })
  }
  return spans
}

const isAnotherHome = ({ text, spans, start }: { text: string; spans: readonly Span[]; start: number }): boolean => {
  const last = spans.at(-1)
  return last !== undefined && start - last.end <= MOST_BETWEEN && ANOTHER_HOME.test(text.slice(last.end, start))
}

const chainEnd = ({ text, from }: { text: string; from: number }): number => {
  let end = from
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = matchEnd({ pattern: SEPARATOR, text, at: end })
    const part = partEnd({ text, at: next })
    if (part === undefined) break
    end = part
  }
  return end
}

const partEnd = ({ text, at }: { text: string; at: number }): number | undefined => {
  NEXT_WORD.lastIndex = at
  const word = NEXT_WORD.exec(text)?.[0] ?? ''
  const end = firstEnd({ patterns: partsThatBegin(word), text, at })
  if (end !== undefined || !canContinueAddress(word)) return end
  return firstEnd({ patterns: CONTINUATIONS, text, at })
}

/** Where the first of the patterns that matches at `at` ends. */
const firstEnd = ({ patterns, text, at }: { patterns: readonly RegExp[]; text: string; at: number }) => {
  for (const pattern of patterns) {
    const end = matchEnd({ pattern, text, at })
    if (end > at) return end
  }
  return undefined
}

const matchEnd = ({ pattern, text, at }: { pattern: RegExp; text: string; at: number }): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
