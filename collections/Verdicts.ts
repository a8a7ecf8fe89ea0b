import { TYPED_WORD_READERS } from '../src/workflow/textRights'
import { holdersOf } from './access/holdersOf'
import { recordCollection } from './fields/recordCollection'
import { jsonColumn, textColumn } from './fields/recordFields'

/** What one unit answered about one edition: immutable, its id is the hash of its content. */
export const Verdicts = recordCollection({
  slug: 'verdicts',
  labels: { singular: 'Kết luận thẩm tra', plural: 'Kết luận thẩm tra' },
  group: 'Nhật ký',
  read: holdersOf(TYPED_WORD_READERS),
  fields: [
    textColumn('story', { index: true }),
    textColumn('edition', { index: true }),
    textColumn('unit'),
    jsonColumn('verdict'),
  ],
})
