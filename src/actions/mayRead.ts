import type { PayloadRequest } from 'payload'
import type { Kind } from '../workflow/kinds'
import { collectionOf } from './storyRow'

/** Answers whether the person who asks may read this text: asked of the collection's own access, so that there is one rule. */
export const mayRead = async ({ req, kind, id }: { req: PayloadRequest; kind: Kind; id: string }): Promise<boolean> => {
  const readable = await req.payload.find({
    collection: collectionOf(kind),
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { rev: true },
    overrideAccess: false,
    req,
    disableErrors: true,
  })
  return readable.docs.length > 0
}
