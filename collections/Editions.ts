import { ALL_TEXT_READERS } from '../src/workflow/textRights'
import { holdersOf } from './access/holdersOf'
import { recordCollection } from './fields/recordCollection'
import { jsonColumn, textColumn } from './fields/recordFields'

/** Frozen texts, immutable but for an erasure by order: id = story + hash, so the same text is the same row. */
export const Editions = recordCollection({
  slug: 'editions',
  labels: { singular: 'Bản đóng băng', plural: 'Bản đóng băng' },
  group: 'Nhật ký',
  read: holdersOf(ALL_TEXT_READERS),
  fields: [
    textColumn('story', { index: true }),
    textColumn('kind'),
    textColumn('hash', { index: true }),
    /** `|id|id|` of the media it froze: those rows no longer change. */
    textColumn('mediaKey'),
    jsonColumn('blocks'),
  ],
})
