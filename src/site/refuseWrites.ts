import type { RequestHandler } from 'express'
import { ProductError } from '../errors'

/** The readers' side is read-only: everything but GET and HEAD is 405 with Allow (RFC 9110 15.5.6). */
export const refuseWrites: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  response.setHeader('allow', 'GET, HEAD')
  throw new ProductError('method_not_allowed', 'Địa chỉ này chỉ để đọc.')
}
