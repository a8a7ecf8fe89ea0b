import type { Payload } from 'payload'
import type { HashedBlock } from '../editions/edition'
import { emptyBlock } from '../editions/emptyBlock'
import { rawDatabase } from './rawDatabase'

/** Empties a block in every edition of the story that has it; its hash stays. Safe to do again. */
export const eraseBlock = async ({
  payload,
  story,
  hash,
}: {
  payload: Payload
  story: string
  hash: string
}): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { story: { equals: story } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const { id, blocks } of docs) {
    const emptied = (blocks as HashedBlock[]).map((item) => (item.hash === hash ? emptyBlock(item) : item))
    await rawDatabase(payload.db).updateOne({
      collection: 'editions',
      where: { id: { equals: id } },
      data: { blocks: emptied },
      options: { atomic: true },
    })
  }
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
