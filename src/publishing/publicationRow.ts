import { listKey } from '../text/listKey'
import type { Publication } from './publication'
import { sortKey } from './sortKey'

/** A publication as its row: columns that lists and look-ups need, and the whole of it as json. */
export interface PublicationRow extends Record<string, unknown> {
  id: string
  seq: number
  publication: Publication
}

/** Answers the row that the relay writes for a publication. A withdrawn one gives out no file. */
export const publicationRow = (publication: Publication): PublicationRow => {
  const files = publication.live === 'public' ? Object.values(publication.files).flat() : []
  return {
    id: publication.story,
    seq: publication.seq,
    kind: publication.kind,
    live: publication.live,
    path: publication.path,
    oldPathsKey: listKey(publication.oldPaths),
    filesKey: listKey(files.map(({ file }) => file)),
    section: publication.section?.slug ?? null,
    order: publication.order,
    firstPublishedAt: publication.firstPublishedAt,
    changedAt: publication.changedAt,
    correctedAt: publication.corrections.at(-1)?.at ?? null,
    sortKey: sortKey(publication),
    publication,
  }
}
