import type { Payload } from 'payload'
import { isClaim } from '../../editions/block'
import type { Edition } from '../../editions/edition'
import { loadEditions } from './loadEditions'

/** A frozen edition of a story, or null when the hash is null. @throws Error when the row is missing: the log names it, so it must be there. */
export const loadEdition = async ({
  payload,
  story,
  hash,
}: {
  payload: Payload
  story: string
  hash: string | null
}): Promise<Edition | null> => {
  if (hash === null) return null
  const editions = await loadEditions({ payload, story, hashes: [hash] })
  return editions.get(hash) ?? null
}

/** Hash of the block that says who signs the text, as a list: empty when nobody does. */
export const bylineHashes = ({ blocks }: Pick<Edition, 'blocks'>): string[] =>
  blocks.filter(({ block }) => block?.type === 'bylines').map(({ hash }) => hash)

/** Hashes of the blocks that are claims, in reading order. */
export const claimHashes = ({ blocks }: Pick<Edition, 'blocks'>): string[] =>
  blocks.filter(({ block }) => isClaim(block)).map(({ hash }) => hash)
