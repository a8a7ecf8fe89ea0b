import { textCollection } from './fields/textCollection'
import { bodyField, bylinesField, sapoField, titleField, topicsField } from './fields/textFields'

/** Press releases (R112). */
export const Releases = textCollection({
  kind: 'release',
  plural: 'Thông cáo báo chí',
  fields: [titleField, sapoField, bodyField('Nội dung'), bylinesField, topicsField],
})
