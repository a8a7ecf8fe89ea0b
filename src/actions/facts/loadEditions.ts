import type { Payload, Where } from 'payload'
import { findRows } from '../../database/findRows'
import type { Edition, HashedBlock } from '../../editions/edition'
import type { Kind } from '../../workflow/kinds'
import { editionId } from './editionId'

interface EditionRow {
  id: string
  hash: string
  kind: Kind
  blocks: HashedBlock[]
}

/**
 * Frozen editions of a story by their hash, in one look: the named ones, or all that were ever frozen of it when `hashes` is absent.
 * @throws Error when a named row is missing: the log names it, so it must be there.
 */
export const loadEditions = async ({
  payload,
  story,
  hashes,
}: {
  payload: Payload
  story: string
  hashes?: readonly string[]
}): Promise<Map<string, Edition>> => {
  if (hashes?.length === 0) return new Map()
  const where: Where = hashes
    ? { id: { in: hashes.map((hash) => editionId({ story, hash })) } }
    : { story: { equals: story } }
  const rows = await findRows<EditionRow>({
    payload,
    collection: 'editions',
    columns: ['hash', 'kind', 'blocks'],
    where,
  })
  const editions = new Map(
    rows.map(({ hash, kind, blocks }): [string, Edition] => [hash, { hash, story, kind, blocks }]),
  )
  const missing = hashes?.find((hash) => !editions.has(hash))
  if (missing !== undefined) throw new Error(`edition ${missing} of story ${story} is missing`)
  return editions
}
