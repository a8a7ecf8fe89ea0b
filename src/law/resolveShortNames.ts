import type { Item } from './Item'

const TYPE_OF_SYMBOL: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QH: 'Nghị quyết',
  UBTVQH: 'Nghị quyết',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
}

/**
 * The full numbers of documents that a text also calls by their short form: "Nghị định 62" → `62/2015/NĐ-CP`; the first one wins.
 * Linear in the items. Source: domain.md 6.1.
 */
export const resolveShortNames = (items: readonly Item[]): Map<string, string> => {
  const fullNames = new Map<string, string>()
  for (const item of items) {
    const number = item.kind === 'document' && item.document.identified ? item.document.name : null
    const short = number && shortNameOf(number)
    if (short && !fullNames.has(short)) fullNames.set(short, number)
  }
  return fullNames
}

const shortNameOf = (number: string): string | undefined => {
  const parts = /^(\d+)[/-](?:\d{4}\/)?(\p{Lu}+)/u.exec(number)
  const type = TYPE_OF_SYMBOL[parts?.[2] ?? '']
  return type && `${type} ${parts?.[1]}`
}
