import { Gutter } from '@payloadcms/ui'
import Link from 'next/link'
import type { DocumentViewServerProps } from 'payload'
import { KINDS, type Kind } from '../../workflow/kinds'
import { StoryCard } from './StoryCard'

/** A story of the index: its workflow without its text, for who coordinates; whoever may read the text goes on to it. */
export const StoryView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const { collection, label } = KINDS[doc.kind as Kind]
  const id = String(doc.id)
  const text = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: false,
    req,
    disableErrors: true,
  })
  return (
    <Gutter className="ts-page">
      <h1>{String(doc.title ?? '')}</h1>
      <p className="ts-muted">
        {label}
        {text && (
          <>
            {' · '}
            <Link href={`/admin/collections/${collection}/${id}`}>mở bài</Link>
          </>
        )}
      </p>
      <StoryCard collection={collection} id={id} rev={text ? Number(text.rev) : 0} />
    </Gutter>
  )
}
