import type { PayloadRequest } from 'payload'
import { ProductError } from '../errors'

/** The JSON that a request carries; undefined when it carries none. @throws ProductError bad_request for what is no JSON. */
export const readBody = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return await req.json?.()
  } catch (cause) {
    throw new ProductError('bad_request', 'Nội dung gửi lên không đọc được. Chưa có gì thay đổi.', { cause })
  }
}
