import type { Payload } from 'payload'
import { findRows } from '../../database/findRows'
import { mediaKind } from '../../editions/mediaKind'
import type { MediaFact } from '../../editions/storyText'
import type { MediaRights } from '../../workflow/mediaProblem'

/** A media row as the rules see it: what an edition freezes of it, and whether it may be shown. */
export type MediaRow = MediaFact & MediaRights

type StoredMedia = { id: string } & Record<string, unknown>

const COLUMNS = [
  'type',
  'sha256',
  'durationSeconds',
  'alt',
  'caption',
  'credit',
  'rights',
  'rightsUntil',
  'consent',
] as const

/** The media rows of the given ids, by id; ids without a row are absent. */
export const loadMedia = async ({
  payload,
  ids,
}: {
  payload: Payload
  ids: string[]
}): Promise<Map<string, MediaRow>> => {
  if (ids.length === 0) return new Map()
  // An edition freezes what its media are, whoever may see the row.
  const rows = await findRows<StoredMedia>({
    payload,
    collection: 'media',
    columns: COLUMNS,
    where: { id: { in: ids } },
  })
  return new Map(rows.map((row) => [row.id, mediaRow(row)]))
}

const mediaRow = (row: StoredMedia): MediaRow => ({
  id: row.id,
  kind: mediaKind(String(row.type ?? '')),
  sha256: String(row.sha256 ?? ''),
  durationSeconds: typeof row.durationSeconds === 'number' ? row.durationSeconds : null,
  alt: String(row.alt ?? ''),
  caption: String(row.caption ?? ''),
  credit: String(row.credit ?? ''),
  rights: String(row.rights ?? ''),
  rightsUntil: typeof row.rightsUntil === 'string' && row.rightsUntil ? row.rightsUntil.slice(0, 10) : null,
  consent: (row.consent as MediaRow['consent'] | undefined) ?? 'missing',
})
