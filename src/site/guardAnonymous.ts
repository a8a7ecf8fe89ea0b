import type { RequestHandler } from 'express'
import { ProductError } from '../errors'
import { apiPath } from './apiPath'
import { fileForm } from './fileForm'
import { OVERRIDES } from './plainGet'
import type { StaffApi } from './siteOptions'

const LARGEST_LIMIT = 100
const LARGEST_DEPTH = 1
const LONGEST_QUERY = 2_048
/** Payload's own collections and the permission map: the panel needs them, nobody else does. */
const STAFF_ONLY = /^(?:payload-.*|access|preferences)$/

const isWithin = ({ value, largest }: { value: string | null; largest: number }): boolean =>
  value === null || (/^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= largest)

const refuseQuery = (query: URLSearchParams): ProductError | null => {
  const refuse = (message: string) => new ProductError('bad_request', message)
  if (query.toString().length > LONGEST_QUERY) return refuse('Điều kiện tìm quá dài.')
  if (query.has('draft')) return refuse('Tham số “draft” không dùng được ở đây.')
  if (!isWithin({ value: query.get('limit'), largest: LARGEST_LIMIT })) {
    return refuse(`Tham số “limit” phải từ 1 đến ${LARGEST_LIMIT}.`)
  }
  const depth = query.get('depth')
  if (depth !== '0' && !isWithin({ value: depth, largest: LARGEST_DEPTH })) return refuse('Tham số “depth” quá lớn.')
  return null
}

const refusal = (request: Parameters<RequestHandler>[0]): ProductError | null => {
  const [collection = ''] = apiPath(request.originalUrl.split('?')[0] ?? '')
  if (STAFF_ONLY.test(collection)) return new ProductError('not_signed_in', 'Cần đăng nhập để xem nội dung này.')
  // A POST that says it is a GET would carry its conditions past these caps.
  if (OVERRIDES.some((name) => request.headers[name] !== undefined)) {
    return new ProductError('bad_request', 'Cách gọi này chỉ dùng được khi đã đăng nhập.')
  }
  if (fileForm(request) !== null) {
    return new ProductError('not_signed_in', 'Hãy đăng nhập để tải tệp lên. Không có gì được lưu.')
  }
  return refuseQuery(new URL(request.originalUrl, 'http://local').searchParams)
}

/**
 * Answers the guard that stands before /api for whoever isn't signed in: no internal collections, no unlimited lists, no deep
 * population, no drafts, and no body as large as a file's (payload.md 11). Access functions stay the lock; this keeps strangers from
 * leaning on it. Whether somebody is signed in is asked only when the request would be refused otherwise.
 */
export const guardAnonymous =
  (api: StaffApi): RequestHandler =>
  async (request, _response, next) => {
    const refused = refusal(request)
    if (refused === null) return next()
    const { cookie, authorization } = request.headers
    if (cookie === undefined && authorization === undefined) throw refused
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
    if (!(await api.isSignedIn(headers))) throw refused
    next()
  }
