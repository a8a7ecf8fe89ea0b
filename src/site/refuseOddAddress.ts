import type { RequestHandler } from 'express'
import { ProductError } from '../errors'

/**
 * Refuses addresses that name another host (`GET http://…`) or that browsers read as one (`/\host`): the guards compare paths and
 * redirects repeat them.
 */
export const refuseOddAddress: RequestHandler = (request, _response, next) => {
  if (request.originalUrl.startsWith('/') && !request.originalUrl.includes('\\')) return next()
  throw new ProductError('bad_request', 'Máy chủ không đọc được địa chỉ này.')
}
