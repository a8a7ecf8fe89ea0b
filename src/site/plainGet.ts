import { ProductError } from '../errors'
import { capPage } from './capPage'

/** By these a POST says that it is a GET whose conditions, too long for an address, are its body. */
export const OVERRIDES = ['x-http-method-override', 'x-payload-http-method-override'] as const

const OF_THE_BODY = ['content-type', 'content-length', ...OVERRIDES]

/**
 * Answers a POST that says it is a GET as the GET it means, so that what it asks for is cut like any list; every other request as it is.
 * Payload would read the conditions behind our back. @throws ProductError bad_request for a body that is no form.
 */
export const plainGet = async (web: Request): Promise<Request> => {
  if (web.method !== 'POST' || !OVERRIDES.some((name) => web.headers.get(name) === 'GET')) return web
  if (!web.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    throw new ProductError('bad_request', 'Điều kiện tìm phải gửi như một biểu mẫu. Chưa đọc gì.')
  }
  const address = new URL(web.url)
  address.search = [address.search.slice(1), await web.text()].filter((part) => part !== '').join('&')
  const headers = new Headers(web.headers)
  for (const name of OF_THE_BODY) headers.delete(name)
  return new Request(capPage(address), { headers })
}
