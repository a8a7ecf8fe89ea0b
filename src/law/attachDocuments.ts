import type { DocumentMention } from './DocumentMention'
import { mayFollowBareValue } from './followsLocator'
import type { Item } from './Item'
import type { LocatorGroup } from './LocatorGroup'
import type { Token } from './Token'

export type AttachedGroup = { group: LocatorGroup; document: DocumentMention | null }

type Attach = { items: readonly Item[]; groups: readonly LocatorGroup[]; tokens: readonly Token[] }

/**
 * Gives every group of locators its document: the one named to its right, reached over commas, và, hoặc, của, levels and further
 * locators; else the one named before it in the same sentence. Groups of a contract or judgment, and numbers that turn out to
 * be no locators, are left out. Two passes over the items. Source: interchange.md, citations.
 */
export const attachDocuments = ({ items, groups, tokens }: Attach): AttachedGroup[] => {
  const right = documentsToTheRight(items)
  const left = documentsToTheLeft({ items, tokens })
  const contractEnds = new Set(items.filter(isForeign).map(({ document }) => document.next))
  return groups.flatMap((group) => {
    if (group.here) return [{ group, document: null }]
    const following = right[group.item]
    if (following?.foreign || (!following && followsContract({ contractEnds, tokens, group }))) return []
    const document = following ?? left[group.item] ?? null
    if (document?.foreign) return isTakenByContract({ tokens, group }) ? [] : keep({ group, document: null, tokens })
    return following ? [{ group, document: following }] : keep({ group, document, tokens })
  })
}

const isForeign = (item: Item): item is Extract<Item, { kind: 'document' }> =>
  item.kind === 'document' && item.document.foreign

type AfterContract = { contractEnds: ReadonlySet<number>; tokens: readonly Token[]; group: LocatorGroup }

/** "Điều lệ công ty, Điều 15", "hợp đồng (Điều 4)". */
const followsContract = ({ contractEnds, tokens, group }: AfterContract): boolean =>
  contractEnds.has(group.from - 1) && BEFORE_CONTRACT_ARTICLE.has(tokens[group.from - 1]?.key ?? '')

type Kept = { group: LocatorGroup; document: DocumentMention | null; tokens: readonly Token[] }

/** Without a document to its right a clause must not be an item of a sum ("khoản 1 là 200 triệu"), a point not stand alone. */
const keep = ({ group, document, tokens }: Kept): AttachedGroup[] => {
  const isBarePoint = group.article === null && group.clauses.length === 0
  return isBarePoint || isSum({ group, tokens }) || isOrdinaryWord({ group, document, tokens })
    ? []
    : [{ group, document }]
}

const MONEY: ReadonlySet<string> = new Set('tiền trị gồm nợ vay phí thu chi lãi gốc'.split(' '))

const isSum = ({ group, tokens }: Omit<Kept, 'document'>): boolean => {
  if (group.article !== null) return false
  const after = tokens[group.next]?.key === 'là' ? tokens[group.next + 1] : tokens[group.next]
  return after?.kind === 'number' || MONEY.has(after?.key ?? '')
}

/** "điều 2 kỹ sư xuống hiện trường", "khoản 30 cây vàng": small letters, and a thing that is sent or counted. */
const isOrdinaryWord = ({ group, document, tokens }: Kept): boolean => {
  const isInDoubt = document === null || group.article === null
  const keyword = tokens[group.from]?.text
  return isInDoubt && (keyword === 'điều' || keyword === 'khoản') && !mayFollowBareValue({ tokens, at: group.next })
}

const documentsToTheRight = (items: readonly Item[]): (DocumentMention | undefined)[] => {
  const found = new Array<DocumentMention | undefined>(items.length)
  let reached: DocumentMention | undefined
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]
    if (item?.kind === 'document') reached = item.document
    else if (item?.kind === 'locator') found[at] = reached
    else if (!leadsOn({ items, at })) reached = undefined
  }
  return found
}

const leadsOn = ({ items, at }: { items: readonly Item[]; at: number }): boolean => {
  const item = items[at]
  const [before, after] = [items[at - 1], items[at + 1]]
  if (item?.kind === 'level') return true
  if (item?.kind === 'open') return before?.kind === 'locator' && after?.kind === 'document'
  if (item?.kind !== 'link') return false
  // "Điều 117, hợp đồng vô hiệu": a contract begins a new thought; a law goes on with the list.
  if (after?.kind === 'document' && after.document.foreign) return item.link === 'of' || item.link === 'weak'
  if (item.link === 'weak') return before?.kind === 'locator' || before?.kind === 'level'
  return true
}

/** What stands in brackets is an aside: after them the document named before them is meant again. */
const documentsToTheLeft = ({ items, tokens }: Omit<Attach, 'groups'>): (DocumentMention | undefined)[] => {
  const found = new Array<DocumentMention | undefined>(items.length)
  let named: DocumentMention | undefined
  let outside: (DocumentMention | undefined)[] = []
  for (const [at, item] of items.entries()) {
    if (item.kind === 'stop') [named, outside] = [undefined, []]
    if (item.kind === 'open') outside.push(named)
    if (item.kind === 'close') named = outside.pop() ?? named
    if (item.kind === 'document' && mayReachRight({ document: item.document, tokens })) named = item.document
    if (item.kind === 'locator') found[at] = named
  }
  return found
}

const INTRODUCES: ReadonlySet<string> = new Set(['trong', 'theo', 'tại', 'của'])

const mayReachRight = ({ document, tokens }: { document: DocumentMention; tokens: readonly Token[] }): boolean =>
  document.foreign ? INTRODUCES.has(tokens[document.from - 1]?.key ?? '') : !document.relative

const BEFORE_CONTRACT_ARTICLE: ReadonlySet<string> = new Set(['tại', ',', '(', ':'])

const isTakenByContract = ({ tokens, group }: { tokens: readonly Token[]; group: LocatorGroup }): boolean =>
  BEFORE_CONTRACT_ARTICLE.has(tokens[group.from - 1]?.key ?? '')
