import type { Block } from './block'
import type { HashedBlock } from './edition'

export interface NameReplacement {
  name: string
  display: string
}

/** Replaces whole names in every string of a block: a name inside a longer word stays. */
const replaceIn = (value: unknown, names: readonly NameReplacement[]): unknown => {
  if (typeof value === 'string') return names.reduce(replaceName, value)
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'type' || key === 'sha256' || key === 'media' ? item : replaceIn(item, names),
    ]),
  )
}

const replaceName = (text: string, { name, display }: NameReplacement): string => {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${name.normalize('NFC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return text.replace(pattern, () => display)
}

/**
 * Answers the blocks with the removed ones emptied and names replaced; hashes stay those of the checked text, so that everybody sees
 * that nothing was added (design: redact). Longer names are replaced first.
 */
export const redactBlocks = ({
  blocks,
  removed,
  names,
}: {
  blocks: readonly HashedBlock[]
  removed: readonly string[]
  names: readonly NameReplacement[]
}): HashedBlock[] => {
  const longestFirst = [...names].sort((a, b) => b.name.length - a.name.length)
  return blocks.map(({ hash, block }) => ({
    hash,
    block: block === null || removed.includes(hash) ? null : (replaceIn(block, longestFirst) as Block),
  }))
}
