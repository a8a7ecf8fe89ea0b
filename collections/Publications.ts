import { holdersOf } from './access/holdersOf'
import { recordCollection } from './fields/recordCollection'
import { jsonColumn, numberColumn, textColumn } from './fields/recordFields'

/** What readers see: one row per story with the seq that wrote it, written by the relay, read by the public site alone (design: idea 3). */
export const Publications = recordCollection({
  slug: 'publications',
  labels: { singular: 'Bản đăng', plural: 'Bản đăng' },
  group: 'Nhật ký',
  read: holdersOf(['reporter', 'desk_editor', 'chief_editor', 'coordinator', 'office', 'inspector']),
  fields: [
    numberColumn('seq', { index: true }),
    textColumn('kind', { index: true }),
    textColumn('live', { index: true }),
    textColumn('path', { unique: true, index: true }),
    textColumn('oldPathsKey'),
    textColumn('filesKey'),
    textColumn('section', { index: true }),
    numberColumn('order'),
    textColumn('firstPublishedAt', { index: true }),
    textColumn('changedAt', { index: true }),
    textColumn('correctedAt', { index: true }),
    textColumn('sortKey', { index: true }),
    jsonColumn('publication'),
  ],
})
