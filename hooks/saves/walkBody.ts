import type { CollectionBeforeValidateHook } from 'payload'
import { walkRichText } from '../../src/editions/walkRichText'
import { refuse } from './refuse'

/** Rich text is walked on every save: the editor's own server validation accepts anything (payload.md 7). */
export const walkBody: CollectionBeforeValidateHook = ({ data }) => {
  if (!data?.body) return data
  const problems = walkRichText(data.body)
  if (problems.length === 0) return data
  const places = problems.map(({ place, message }) => `${place}: ${message}`).join('; ')
  const message = `Chưa lưu được vì nội dung có chỗ không dùng được: ${places}`
  throw refuse({ code: 'requirements_unmet', message, details: { problems } })
}
