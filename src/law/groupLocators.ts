import type { Item } from './Item'
import type { Locator, LocatorValue } from './Locator'
import type { LocatorGroup } from './LocatorGroup'

type Run = {
  items: readonly Item[]
  start: number
  end: number
}

/**
 * Brings points and clauses to their articles: upwards ("điểm a khoản 1 Điều 48") or, as old texts do, downwards ("Điều 48 khoản
 * 1 điểm a"). Points and clauses without an article make a group of their own. One pass over the items.
 * Source: domain.md 6.2.
 */
export const groupLocators = (items: readonly Item[]): LocatorGroup[] => {
  const groups: LocatorGroup[] = []
  let start = 0
  while (start < items.length) {
    const end = endOfRun({ items, start })
    for (const group of end > start ? groupRun({ items, start, end }) : []) groups.push(group)
    start = Math.max(end, start + 1)
  }
  return groups
}

const endOfRun = ({ items, start }: Omit<Run, 'end'>): number => {
  let end = start
  while (end < items.length && belongsToRun({ items, at: end })) end++
  return end
}

const belongsToRun = ({ items, at }: { items: readonly Item[]; at: number }): boolean => {
  const kind = items[at]?.kind
  if (kind === 'locator' || kind === 'link' || kind === 'level') return true
  return kind === 'open' && isArticle(items[at - 1]) && isBelowArticle(items[at + 1])
}

const isArticle = (item: Item | undefined): boolean => item?.kind === 'locator' && item.locator.level === 'article'
const isBelowArticle = (item: Item | undefined): boolean => item?.kind === 'locator' && item.locator.level !== 'article'

const groupRun = ({ items, start, end }: Run): LocatorGroup[] => {
  const ahead = articlesAhead({ items, start, end })
  const groups: LocatorGroup[] = []
  let pending: LocatorGroup | undefined
  let current: LocatorGroup | undefined
  let isDownward = false
  let link: string | undefined

  for (let at = start; at < end; at++) {
    const item = items[at]
    if (item?.kind === 'link') link = link === 'range' ? link : item.link
    if (item?.kind !== 'locator') continue
    const { locator } = item
    if (locator.here) {
      if (pending) groups.push({ ...pending, here: true, next: locator.next, item: at })
      pending = undefined
      current = undefined
    } else if (locator.level === 'article') {
      const found = articleGroups({ locator, at, pending })
      if (link === 'range' && current) markRange([current, found[0]])
      for (const group of found) groups.push(group)
      current = found[found.length - 1]
      pending = undefined
      isDownward = false
    } else {
      const articleAt = ahead[at - start] ?? -1
      const isCut: boolean = isDownward && isListLink(items[articleAt - 1])
      isDownward = current !== undefined && !pending && (link === undefined || articleAt < 0 || isCut)
      if (current && link === 'range' && !isDownward) markRange([current, undefined])
      if (current && isDownward) addBelow({ group: current, locator, at })
      else pending = addBelow({ group: pending ?? emptyGroup({ locator, at, range: link === 'range' }), locator, at })
    }
    link = undefined
  }
  return pending ? [...groups, pending] : groups
}

/** For each item of a run the index of the next article after it, or -1. */
const articlesAhead = ({ items, start, end }: Run): number[] => {
  const ahead = new Array<number>(end - start)
  let next = -1
  for (let at = end - 1; at >= start; at--) {
    ahead[at - start] = next
    if (isArticle(items[at])) next = at
  }
  return ahead
}

const isListLink = (item: Item | undefined): boolean => item?.kind === 'link' && item.link === 'list'

const markRange = (groups: readonly (LocatorGroup | undefined)[]): void => {
  for (const group of groups) if (group) group.range = true
}

type Found = { locator: Locator; at: number }

const emptyGroup = ({ locator, at, range }: Found & { range: boolean }): LocatorGroup => ({
  article: null,
  clauses: [],
  points: [],
  here: false,
  range,
  from: locator.from,
  next: locator.next,
  item: at,
})

const addBelow = ({ group, locator, at }: Found & { group: LocatorGroup }): LocatorGroup => {
  const values = locator.level === 'clause' ? group.clauses : group.points
  for (const { text } of locator.values) values.push(text)
  if (locator.values.some(({ inRange }) => inRange)) group.range = true
  group.next = locator.next
  group.item = at
  return group
}

const articleGroups = ({ locator, at, pending }: Found & { pending: LocatorGroup | undefined }): LocatorGroup[] =>
  locator.values.map((value: LocatorValue, index) => {
    const below = index === 0 ? pending : undefined
    return {
      article: value.text,
      clauses: below?.clauses ?? [],
      points: below?.points ?? [],
      here: false,
      range: value.inRange || (below?.range ?? false),
      from: below?.from ?? value.from,
      next: value.next,
      item: at,
    }
  })
