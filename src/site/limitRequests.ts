import type { Request, RequestHandler } from 'express'
import { addressLimiter } from './addressLimiter'

const WINDOW_SECONDS = 10

/**
 * Answers the guard against a flood: so many requests per address and ten seconds. It stands before what asks the database each time,
 * wide enough for an office behind one address; pages that readers have aren't counted, and a request
 * that passes it twice counts once. 429 with Retry-After.
 */
export const limitRequests = ({ perTenSeconds }: { perTenSeconds: number }): RequestHandler => {
  const count = addressLimiter({
    requests: perTenSeconds,
    seconds: WINDOW_SECONDS,
    sentence: 'Địa chỉ này đang gửi quá nhiều yêu cầu.',
  })
  const counted = new WeakSet<Request>()
  return async (request, response, next) => {
    if (!counted.has(request)) await count({ request, response })
    counted.add(request)
    next()
  }
}
