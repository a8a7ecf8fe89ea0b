import type { z } from 'zod'
import { ProductError } from '../errors'

/** What a request carries, in the shape that is wanted. @throws ProductError bad_request that names every place. */
export const parseInput = <T extends z.ZodType>(schema: T, body: unknown): z.infer<T> => {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const places = parsed.error.issues.map(({ path, message }) => ({ place: path.join('.'), message }))
  const names = places.map(({ place }) => place || 'thân yêu cầu').join(', ')
  throw new ProductError('bad_request', `Mục không hợp lệ: ${names}. Chưa có gì thay đổi; hãy sửa rồi gửi lại.`, {
    details: { places },
  })
}
