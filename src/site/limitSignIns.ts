import type { RequestHandler } from 'express'
import { addressLimiter } from './addressLimiter'
import { apiPath } from './apiPath'

const LIMITED = new Set(['login', 'forgot-password', 'reset-password', 'unlock', 'first-register', 'verify'])

/**
 * Answers the guard against guessing: so many sign-ins, password requests and first registrations per address and minute, refused
 * before any password is hashed (a hash costs 200 ms of a thread). 429 with Retry-After.
 */
export const limitSignIns = ({ perMinute }: { perMinute: number }): RequestHandler => {
  const count = addressLimiter({
    requests: perMinute,
    seconds: 60,
    sentence: 'Quá nhiều lần thử từ địa chỉ này.',
  })
  return async (request, response, next) => {
    const [, action = ''] = apiPath(request.originalUrl.split('?')[0] ?? '')
    if (request.method === 'POST' && LIMITED.has(action)) await count({ request, response })
    next()
  }
}
