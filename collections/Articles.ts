import { textCollection } from './fields/textCollection'
import { bodyField, bylinesField, provisionsField, sapoField, titleField, topicsField } from './fields/textFields'

export const Articles = textCollection({
  kind: 'article',
  plural: 'Bài viết',
  fields: [titleField, sapoField, bodyField('Nội dung'), bylinesField, topicsField, provisionsField],
})
