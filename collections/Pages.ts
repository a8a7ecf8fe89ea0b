import { textCollection } from './fields/textCollection'
import { bodyField, bylinesField, titleField } from './fields/textFields'

/** Policy pages and notices of the newsroom: stories without a fact check by rule (design: idea 3). */
export const Pages = textCollection({
  kind: 'page',
  plural: 'Trang',
  fields: [titleField, bodyField('Nội dung'), bylinesField],
})
