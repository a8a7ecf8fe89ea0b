import type { Payload } from 'payload'
import type { HashedBlock } from '../../editions/edition'

/** Hashes of the blocks of a story that were erased by order: its editions list them without their words. */
export const loadErased = async ({ payload, story }: { payload: Payload; story: string }): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { story: { equals: story } },
    select: { blocks: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const blocks = docs.flatMap((row) => row.blocks as HashedBlock[])
  return [...new Set(blocks.filter(({ block }) => block === null).map(({ hash }) => hash))]
}
