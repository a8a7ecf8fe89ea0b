import type { RequestHandler } from 'express'
import { ProductError } from '../errors'
import { apiPath } from './apiPath'

/** Nothing here has versions, editions are the record; Payload opens its doors to them all the same, and they fail with 500. */
export const refuseVersions: RequestHandler = (request, _response, next) => {
  const [, part] = apiPath(request.originalUrl.split('?')[0] ?? '')
  if (part === 'versions') throw new ProductError('not_found', 'Không có địa chỉ này.')
  next()
}
