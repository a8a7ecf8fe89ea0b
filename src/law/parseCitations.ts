import { normalFormWithOffsets } from '../text/normalFormWithOffsets'
import { type AttachedGroup, attachDocuments } from './attachDocuments'
import type { Citation } from './Citation'
import type { DocumentMention } from './DocumentMention'
import { dropPageNumbers } from './dropPageNumbers'
import { groupLocators } from './groupLocators'
import type { Item } from './Item'
import { mergeCitations } from './mergeCitations'
import { readItems } from './readItems'
import { resolveShortNames } from './resolveShortNames'
import type { Token } from './Token'
import { tokenize } from './tokenize'

/**
 * Every legal document that a Vietnamese text cites, with articles, clauses and points, in the order of the text. Any string is
 * accepted (decomposed, with NBSP and zero-width characters, broken lines); never throws; time is linear in the text.
 * Judgments, contracts, register numbers, standards and ordinary điều, khoản, điểm are no citations.
 * Sources: the interchange conventions of the citations command; domain.md 6.2.
 */
export const parseCitations = (original: string): Citation[] => {
  const { text, offsets } = normalFormWithOffsets(original)
  const { tokens, starts } = dropPageNumbers(tokenize(text))
  const items = readItems(tokens)
  const attached = attachDocuments({ items, groups: groupLocators(items), tokens })
  const fullNames = resolveShortNames(items)
  const place = ({ from, next }: Span): Pick<Citation, 'start' | 'end'> => ({
    start: offsets[starts[from] ?? 0] ?? 0,
    end: offsets[(starts[next - 1] ?? 0) + (tokens[next - 1]?.text.length ?? 0)] ?? 0,
  })
  const mentions = [
    ...attached.map(({ group, document }) => citationOfGroup({ group, document, tokens, fullNames, place })),
    ...wholeDocuments(items).map((document) => citationOfDocument({ document, place })),
  ]
  return mergeCitations(mentions.sort((a, b) => a.start - b.start))
}

type Span = { from: number; next: number }
type Placed = { place: (span: Span) => Pick<Citation, 'start' | 'end'> }
type OfGroup = Placed & AttachedGroup & { tokens: readonly Token[]; fullNames: ReadonlyMap<string, string> }

const citationOfGroup = ({ group, document, tokens, fullNames, place }: OfGroup): Citation => {
  const name = document?.name ?? null
  return {
    document: name && (fullNames.get(name) ?? name),
    article: group.article,
    clauses: [...new Set(group.clauses)],
    points: [...new Set(group.points)],
    range: group.range,
    amendedYears: [...(document?.amendedYears ?? [])],
    relative: group.here || (document?.relative ?? false),
    ...place({ from: group.from, next: endOfMention({ group, document, tokens }) }),
  }
}

/** With the document when it stands right after the locator. */
const endOfMention = ({ group, document, tokens }: AttachedGroup & Pick<OfGroup, 'tokens'>): number => {
  const from = document?.from
  if (from === undefined || from < group.next) return group.next
  const between = tokens.slice(group.next, Math.min(from, group.next + 2)).map(({ key }) => key)
  const isAdjacent = from - group.next <= 1 && between.every((key) => key === 'của' || key === ',')
  return isAdjacent ? (document?.next ?? group.next) : group.next
}

const wholeDocuments = (items: readonly Item[]): DocumentMention[] =>
  items.flatMap((item) => (item.kind === 'document' && item.document.identified ? [item.document] : []))

const citationOfDocument = ({ document, place }: Placed & { document: DocumentMention }): Citation => ({
  document: document.name,
  article: null,
  clauses: [],
  points: [],
  range: false,
  amendedYears: [...document.amendedYears],
  relative: false,
  ...place(document),
})
