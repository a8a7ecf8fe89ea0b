import { holdersOf } from './access/holdersOf'
import { recordCollection } from './fields/recordCollection'
import { jsonColumn, numberColumn, textColumn } from './fields/recordFields'

/** The log: append-only and hash-chained; ids, codes, hashes and times only (design: idea 5). */
export const Events = recordCollection({
  slug: 'events',
  labels: { singular: 'Sự kiện', plural: 'Nhật ký sự kiện' },
  group: 'Nhật ký',
  read: holdersOf(['chief_editor', 'coordinator', 'inspector', 'administrator']),
  fields: [
    numberColumn('seq', { unique: true, index: true }),
    textColumn('previous'),
    textColumn('hash'),
    textColumn('story', { index: true }),
    /** `register/id`, of an event about a register's row. */
    textColumn('subject', { index: true }),
    textColumn('actionId', { index: true }),
    textColumn('action'),
    textColumn('at'),
    jsonColumn('event'),
  ],
})
