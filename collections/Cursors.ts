import { holdersOf } from './access/holdersOf'
import { recordCollection } from './fields/recordCollection'
import { dateColumn, jsonColumn, numberColumn } from './fields/recordFields'

/** How far each projection has read the log, and the stories that it parked after three failures; in a demo, whether its load is done. */
export const Cursors = recordCollection({
  slug: 'cursors',
  labels: { singular: 'Con trỏ nhật ký', plural: 'Con trỏ nhật ký' },
  group: 'Nhật ký',
  read: holdersOf(['administrator', 'inspector']),
  fields: [numberColumn('seq'), numberColumn('rev'), jsonColumn('parked'), dateColumn('readAt')],
})
