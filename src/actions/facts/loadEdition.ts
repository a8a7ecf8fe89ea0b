import type { Payload } from 'payload'
import { isClaim } from '../../editions/block'
import type { Edition, HashedBlock } from '../../editions/edition'
import type { Kind } from '../../workflow/kinds'

/** The id of an edition's row: the same text of the same story is the same row (design: idea 4, b). */
export const editionId = ({ story, hash }: { story: string; hash: string }): string => `${story}:${hash}`

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
  const row = await payload.findByID({
    collection: 'editions',
    id: editionId({ story, hash }),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!row) throw new Error(`edition ${hash} of story ${story} is missing`)
  return { hash, story, kind: row.kind as Kind, blocks: row.blocks as HashedBlock[] }
}

/** Hashes of the blocks that are claims, in reading order. */
export const claimHashes = ({ blocks }: Pick<Edition, 'blocks'>): string[] =>
  blocks.filter(({ block }) => isClaim(block)).map(({ hash }) => hash)
