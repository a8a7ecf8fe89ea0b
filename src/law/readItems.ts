import { beginsParagraph, endsSentence } from './endsSentence'
import type { Item, LinkKind } from './Item'
import { readBracketedLocator } from './readBracketedLocator'
import { namesPaper, readDocument } from './readDocument'
import { readLevel } from './readLevel'
import { readLink } from './readLink'
import { readLocator } from './readLocator'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }
type Context = Place & {
  isAfterPaper: boolean
  /** A document and a link stand before: the next number belongs to the same list. */
  goesOn: boolean
}
type Found = { item: Item; next: number }

// Shared, because a long text has very many of them.
const TEXT: Item = { kind: 'text' }
const STOP: Item = { kind: 'stop' }
const LEVEL: Item = { kind: 'level' }
const LINKS: Readonly<Record<LinkKind, Item>> = {
  list: { kind: 'link', link: 'list' },
  of: { kind: 'link', link: 'of' },
  range: { kind: 'link', link: 'range' },
  weak: { kind: 'link', link: 'weak' },
}

const PAPER_REACH = 15
const LAW_SYMBOL = /\/(?:NĐ|NQ|TT|TTLT|QH|UBTVQH|TTg)|\/QĐ-TTg/
/** Kinds of documents by their abbreviation: a number with another symbol needs its kind in words ("Công văn số …"). */
const TYPE_SYMBOL =
  /[/-](?:NĐ|NQ|NQLT|TT|TTLT|TTLN|QĐ|QyĐ|CT|CTr|KH|KHLT|BC|TTr|TB|TC|HD|CĐ|KL|QC|QCPH|QCLN|PA|ĐA|VBHN|SL|L|PL|CV|QH\d+|UBTVQH\d+)(?:[-/]|$)/

/**
 * The tokens of a text as items of the citation grammar. Every reader looks ahead a bounded number of tokens or goes on
 * from where it ended, so the whole is linear. Never throws. Source: domain.md 6.2.
 */
export const readItems = (tokens: readonly Token[]): Item[] => {
  const items: Item[] = []
  let paperAt = Number.NEGATIVE_INFINITY
  let at = 0
  while (at < tokens.length) {
    if (tokens[at]?.kind === 'word' && namesPaper({ tokens, at })) paperAt = at
    const bracketed = readBracketedLocator({ tokens, at, items })
    const found: Found = bracketed
      ? { item: { kind: 'locator', locator: bracketed }, next: bracketed.next }
      : readItem({ tokens, at, isAfterPaper: at - paperAt <= PAPER_REACH, goesOn: goesOnWithDocuments(items) })
    if (found.item.kind === 'stop' || found.item.kind === 'document') {
      paperAt = isForeign(found.item) ? at : Number.NEGATIVE_INFINITY
    }
    if (breaksParagraph({ tokens, at, items, item: found.item })) items.push(STOP)
    addItem({ items, item: found.item })
    at = found.next
  }
  return items
}

const isForeign = (item: Item): boolean => item.kind === 'document' && item.document.foreign

const goesOnWithDocuments = (items: readonly Item[]): boolean => {
  const [before, last] = [items[items.length - 2], items[items.length - 1]]
  return last?.kind === 'link' && before?.kind === 'document' && !before.document.foreign
}

const addItem = ({ items, item }: { items: Item[]; item: Item }): void => {
  const isMoreText = item.kind === 'text' && items[items.length - 1]?.kind === 'text'
  if (!isMoreText) items.push(item)
}

const CITING: ReadonlySet<Item['kind']> = new Set(['locator', 'link', 'level', 'document'])

/** A page break inside a citation doesn't end the sentence; a blank line anywhere else does. */
const breaksParagraph = ({ tokens, at, items, item }: Place & { items: readonly Item[]; item: Item }): boolean => {
  if (!beginsParagraph({ tokens, at })) return false
  const before = items[items.length - 1]
  const goesOn = before && ['locator', 'link', 'level'].includes(before.kind) && CITING.has(item.kind)
  return !goesOn
}

const BRACKETS: ReadonlyMap<string, Item> = new Map([
  ['(', { kind: 'open' }],
  ['[', { kind: 'open' }],
  [')', { kind: 'close' }],
  [']', { kind: 'close' }],
])

const readItem = ({ tokens, at, isAfterPaper, goesOn }: Context): Found => {
  const token = tokens[at]
  if (token?.kind === 'mark') return readMark({ tokens, at, token })
  return token?.kind === 'word'
    ? readWord({ tokens, at, isAfterPaper, goesOn })
    : (readMention({ tokens, at, isAfterPaper, goesOn }) ?? { item: TEXT, next: at + 1 })
}

const readWord = ({ tokens, at, isAfterPaper, goesOn }: Context): Found => {
  const locator = readLocator({ tokens, at })
  if (locator) return { item: { kind: 'locator', locator }, next: locator.next }
  const level = readLevel({ tokens, at })
  if (level !== undefined) return { item: LEVEL, next: level }
  return readMention({ tokens, at, isAfterPaper, goesOn }) ?? readLinkOrText({ tokens, at })
}

const readMark = ({ tokens, at, token }: Place & { token: Token }): Found => {
  const bracket = BRACKETS.get(token.text)
  if (bracket) return { item: bracket, next: at + 1 }
  return endsSentence({ tokens, at }) ? { item: STOP, next: at + 1 } : readLinkOrText({ tokens, at })
}

const readLinkOrText = ({ tokens, at }: Place): Found => {
  const link = readLink({ tokens, at })
  return link ? { item: LINKS[link.link], next: link.next } : { item: TEXT, next: at + 1 }
}

/** A bare number after "biên lai", "giấy phép" is the number of that paper. */
const readMention = ({ tokens, at, isAfterPaper, goesOn }: Context): Found | undefined => {
  const document = readDocument({ tokens, at })
  if (!document) return undefined
  const name = document.name ?? ''
  const isBare = tokens[at]?.kind === 'number' && document.name !== null
  const isOther = isBare && ((isAfterPaper && !LAW_SYMBOL.test(name)) || !(goesOn || TYPE_SYMBOL.test(name)))
  return { item: isOther ? TEXT : { kind: 'document', document }, next: document.next }
}
