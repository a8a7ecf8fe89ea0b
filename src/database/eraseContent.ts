import type { Payload } from 'payload'
import type { HashedBlock } from '../editions/edition'
import { emptyBlock } from '../editions/emptyBlock'
import { findRow } from './findRow'
import { findRows } from './findRows'
import { rawDatabase } from './rawDatabase'

interface EditionRow {
  id: string
  blocks: HashedBlock[]
}

/** Attempts at one edition while other machines erase from it; each failure means that a block was emptied. */
const MOST_ATTEMPTS = 100

/**
 * Empties a block in every edition of the story that has it; its hash stays. Safe to do again. @throws Error when an edition keeps changing
 * meanwhile: the projection tries again.
 */
export const eraseBlock = async ({
  payload,
  story,
  hash,
}: {
  payload: Payload
  story: string
  hash: string
}): Promise<void> => {
  const where = { story: { equals: story } }
  const rows = await findRows<EditionRow>({ payload, collection: 'editions', columns: ['blocks'], where })
  for (const row of rows) await emptyIn({ payload, hash, row })
}

/** Blocks are written as one: over those that were read only, or a block that another machine emptied since would come back. */
const emptyIn = async ({ payload, hash, row }: { payload: Payload; hash: string; row: EditionRow }): Promise<void> => {
  const byId = { id: { equals: row.id } }
  let known: EditionRow | null = row
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    if (!known?.blocks.some((item) => item.hash === hash && item.block !== null)) return
    const written = await rawDatabase(payload.db).updateOne({
      collection: 'editions',
      where: { ...byId, blocks: { equals: known.blocks } },
      data: { blocks: known.blocks.map((item) => (item.hash === hash ? emptyBlock(item) : item)) },
      options: { atomic: true },
    })
    if (written) return
    known = await findRow<EditionRow>({ payload, collection: 'editions', where: byId, columns: ['blocks'] })
  }
  throw new Error(`edition ${row.id} kept changing while block ${hash} was being erased from it`)
}

/** Empties typed words and their salt; the log keeps a hash that nobody can try words against. Safe to do again. `at`: ISO instant. */
export const eraseText = async ({ payload, id, at }: { payload: Payload; id: string; at: string }): Promise<void> => {
  await rawDatabase(payload.db).updateOne({
    collection: 'reasons',
    where: { id: { equals: id } },
    data: { text: null, salt: null, erasedAt: at },
    options: { atomic: true },
  })
}
