import { isDash } from './isDash'
import { restoreSymbol } from './restoreSymbol'
import type { Token } from './Token'

type Place = {
  tokens: readonly Token[]
  at: number
  /** A kind of document stands right before ("Nghị định số"): short and careless numbers are accepted then. */
  afterType: boolean
}

export type DocumentNumber = {
  /** `62/2015/NĐ-CP`, `04-CT/TW`, `343/QĐ-BTP`: Đ restored, hyphens for dashes, no blanks. */
  readonly number: string
  readonly segments: readonly string[]
  readonly next: number
}

/** TYPE parts that may stand apart from the issuer: "NĐ - CP", "NĐ CP". */
const TYPE_PARTS: ReadonlySet<string> = new Set(['NĐ', 'NQ', 'QĐ', 'TT', 'CT', 'TTLT', 'KH', 'CV'])
const ISSUERS_AFTER_BLANK: ReadonlySet<string> = new Set(['CP', 'TTg'])
const GROWN_TOGETHER: Readonly<Record<string, string>> = {
  NĐCP: 'NĐ-CP',
  NQCP: 'NQ-CP',
  QĐTTg: 'QĐ-TTg',
  QĐTTG: 'QĐ-TTg',
}
/** Symbols of one part, as old documents have them: 70/CP, 85/SL. */
const OLD_SYMBOLS: ReadonlySet<string> = new Set(['CP', 'SL', 'TTg', 'HĐBT', 'CT', 'TC', 'LCT', 'LCTHĐNN', 'NQTW'])
/** The National Assembly and its Standing Committee: a symbol of one part with the number of the term. */
const ASSEMBLY = /^(?:QH|UBTVQH)[0-9]+$/
const SYMBOL_PART = /^\p{Lu}{2,}$|^\p{Lu}+\p{Ll}{1,2}\p{Lu}*$/u
const LONGEST_SYMBOL = 12

/**
 * The number of a document at a token: `62/2015/NĐ-CP`, `26/2008/QH12`, `04-CT/TW`, `3344/QCPH-TCTHADS-BPLVN`, `472A/2019/QĐ-PT`,
 * also with blanks or a line end inside, and after a type `09/2026` (domain.md 6.1). Undefined for fractions, dates, addresses.
 */
export const readDocumentNumber = ({ tokens, at, afterType }: Place): DocumentNumber | undefined => {
  const first = tokens[at]
  if (first?.kind !== 'number' || first.text.length > 5 || isPartOfLongerNumber({ tokens, at })) return undefined
  const letter = suffixOf({ tokens, at: at + 1 })
  const serial = first.text + letter
  const mark = at + 1 + letter.length
  if (isDash(tokens[mark])) return readPartyNumber({ tokens, mark, serial, afterType })
  if (tokens[mark]?.text !== '/') return undefined
  const year = tokens[mark + 1]
  const hasYear = year?.kind === 'number' && /^(?:19|20)[0-9]{2}$/.test(year.text)
  if (!hasYear) return readSymbolled({ tokens, at: mark + 1, prefix: `${serial}/`, afterType })
  const full = tokens[mark + 2]?.text === '/' || isDash(tokens[mark + 2])
  const symbolled = full && readSymbolled({ tokens, at: mark + 3, prefix: `${serial}/${year.text}/`, afterType: true })
  if (symbolled) return symbolled
  return afterType && !full ? { number: `${serial}/${year.text}`, segments: [], next: mark + 2 } : undefined
}

const LONGER: ReadonlySet<string> = new Set(['/', '.', ','])

const isPartOfLongerNumber = ({ tokens, at }: Omit<Place, 'afterType'>): boolean => {
  const before = tokens[at - 1]
  return before !== undefined && !tokens[at]?.spaced && LONGER.has(before.text)
}

const suffixOf = ({ tokens, at }: Omit<Place, 'afterType'>): string => {
  const token = tokens[at]
  return token?.kind === 'word' && token.text.length === 1 && !token.spaced ? token.text : ''
}

type PartyPlace = { tokens: readonly Token[]; mark: number; serial: string; afterType: boolean }

const readPartyNumber = ({ tokens, mark, serial, afterType }: PartyPlace): DocumentNumber | undefined => {
  const found = readSymbolled({ tokens, at: mark + 1, prefix: `${serial}-`, afterType })
  if (!found) return undefined
  const isParty = found.number.includes('/')
  const isOld = afterType && found.segments.length === 1
  return (isParty || isOld) && !tokens[mark + 1]?.lines ? found : undefined
}

type SymbolPlace = { tokens: readonly Token[]; at: number; prefix: string; afterType: boolean }

const readSymbolled = ({ tokens, at, prefix, afterType }: SymbolPlace): DocumentNumber | undefined => {
  const head = readPart({ tokens, at })
  if (!head) return undefined
  const grown = GROWN_TOGETHER[head.part]
  if (grown) return { number: prefix + grown, segments: grown.split('-'), next: head.next }
  const segments = [head.part]
  let symbol = head.part
  let next = head.next
  let mayStandApart = TYPE_PARTS.has(head.part)
  while (segments.length < LONGEST_SYMBOL) {
    const join = readJoin({ tokens, at: next, isFirst: segments.length === 1, mayStandApart })
    const part = join && readPart({ tokens, at: join.next })
    if (!part) break
    mayStandApart &&= !join.isTight
    symbol += join.mark + part.part
    segments.push(part.part)
    next = part.next
  }
  const isComplete = segments.length > 1 || ASSEMBLY.test(symbol) || (afterType && OLD_SYMBOLS.has(symbol))
  return isComplete ? { number: prefix + symbol, segments, next } : undefined
}

type JoinPlace = {
  tokens: readonly Token[]
  at: number
  isFirst: boolean
  /** So far every mark of the symbol had blanks around it: "TTLT - BTP - TANDTC". */
  mayStandApart: boolean
}
type Join = { mark: string; isTight: boolean; next: number }

const readJoin = ({ tokens, at, isFirst, mayStandApart }: JoinPlace): Join | undefined => {
  const token = tokens[at]
  const after = tokens[at + 1]
  if (!token) return undefined
  if (isFirst && mayStandApart && token.kind === 'word' && ISSUERS_AFTER_BLANK.has(token.text)) {
    return { mark: '-', isTight: true, next: at }
  }
  const mark = isDash(token) ? '-' : token.text
  const isTight = !token.spaced && (!after?.spaced || after.lines > 0)
  if (mark === '&') return isTight ? { mark, isTight, next: at + 1 } : undefined
  if (mark !== '-' && mark !== '/') return undefined
  return isTight || mayStandApart ? { mark, isTight, next: at + 1 } : undefined
}

const readPart = ({ tokens, at }: Omit<Place, 'afterType'>): { part: string; next: number } | undefined => {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const part = restoreSymbol(token.text)
  if (!SYMBOL_PART.test(part) && !isNumberedUnit({ tokens, at })) return undefined
  if (token.text === token.key && token.key === part.toLowerCase() && !isKnownInSmallLetters(token.key))
    return undefined
  const digits = tokens[at + 1]
  const hasDigits =
    digits?.kind === 'number' && digits.text.length <= 2 && (!digits.spaced || /^(?:QH|UBTVQH)$/.test(part))
  return hasDigits ? { part: part + digits.text, next: at + 2 } : { part, next: at + 1 }
}

/** "V11", "P2": a department by its letter and number, never the first part of a symbol. */
const isNumberedUnit = ({ tokens, at }: Omit<Place, 'afterType'>): boolean => {
  const [before, letter, digits] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isLetter = letter !== undefined && /^\p{Lu}$/u.test(letter.text) && !letter.spaced
  return isLetter && isDash(before) && digits?.kind === 'number' && !digits.spaced
}

const SMALL_LETTERS: ReadonlySet<string> = new Set([
  'nđ',
  'nd',
  'cp',
  'qđ',
  'qd',
  'ttg',
  'tt',
  'nq',
  'qh',
  'btp',
  'ubtvqh',
])
const isKnownInSmallLetters = (part: string): boolean => SMALL_LETTERS.has(part)
