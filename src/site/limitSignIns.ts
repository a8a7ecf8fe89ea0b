import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ProductError } from '../errors'
import { apiPath } from './apiPath'

const LIMITED = new Set(['login', 'forgot-password', 'reset-password', 'unlock', 'first-register', 'verify'])

/** One household or office often holds a whole IPv6 /64: it counts as one address. */
const addressKey = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address

/**
 * Answers the guard against guessing: so many sign-ins, password requests and first registrations per address and minute, refused
 * before any password is hashed (a hash costs 200 ms of a thread). 429 with Retry-After.
 */
export const limitSignIns = ({ perMinute }: { perMinute: number }): RequestHandler => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async (request, response, next) => {
    const [, action = ''] = apiPath(request.originalUrl.split('?')[0] ?? '')
    if (request.method !== 'POST' || !LIMITED.has(action)) return next()
    try {
      await limiter.consume(addressKey(request.ip ?? 'unknown'))
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const seconds = Math.ceil(refused.msBeforeNext / 1000)
      response.setHeader('retry-after', String(seconds))
      throw new ProductError('too_many_requests', `Quá nhiều lần thử từ địa chỉ này. Hãy thử lại sau ${seconds} giây.`)
    }
    next()
  }
}
