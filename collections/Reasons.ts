import { TYPED_WORD_READERS } from '../src/workflow/textRights'
import { holdersOf } from './access/holdersOf'
import { recordCollection } from './fields/recordCollection'
import { textColumn } from './fields/recordFields'

/** Words that people typed with an action; the log holds SHA-256(salt ‖ text), so that they can be erased by order. */
export const Reasons = recordCollection({
  slug: 'reasons',
  labels: { singular: 'Lý do, ghi chú', plural: 'Lý do, ghi chú' },
  group: 'Nhật ký',
  read: holdersOf(TYPED_WORD_READERS),
  fields: [
    textColumn('story', { index: true }),
    textColumn('field'),
    textColumn('salt'),
    textColumn('text'),
    textColumn('erasedAt'),
  ],
})
