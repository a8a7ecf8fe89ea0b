import type { Payload } from 'payload'
import type { HashedBlock } from '../../editions/edition'

/** Words that somebody typed about a story; `field` names what they were asked as. */
interface TypedWords {
  id: string
  field: string
  text: string
}

/** What an order could erase of a story, as long as it is there: blocks of every edition of it, and the words typed about it. */
export const loadErasable = async ({
  payload,
  story,
}: {
  payload: Payload
  story: string
}): Promise<{ blocks: HashedBlock[]; texts: TypedWords[] }> => {
  const query = { where: { story: { equals: story } }, pagination: false, depth: 0, overrideAccess: true } as const
  const [editions, reasons] = await Promise.all([
    payload.find({ collection: 'editions', ...query }),
    payload.find({ collection: 'reasons', ...query }),
  ])
  const blocks = editions.docs.flatMap(({ blocks: list }) => list as HashedBlock[])
  const texts = reasons.docs.filter(({ erasedAt }) => !erasedAt)
  return {
    blocks: blocks.filter(({ block }) => block !== null),
    texts: texts.map(({ id, field, text }) => ({
      id: String(id),
      field: String(field ?? ''),
      text: String(text ?? ''),
    })),
  }
}
