import type { Request, Response } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ProductError } from '../errors'
import { addressKey } from './addressKey'

interface Limit {
  requests: number
  /** Length of the window in seconds. */
  seconds: number
  /** The Vietnamese sentence of the refusal; when to come again is added to it. */
  sentence: string
}

/**
 * Answers what counts a request of its client's address. @throws ProductError too_many_requests (429, with Retry-After in seconds) once
 * the address has used up the window.
 */
export const addressLimiter = ({ requests, seconds, sentence }: Limit) => {
  const limiter = new RateLimiterMemory({ points: requests, duration: seconds })
  return async ({ request, response }: { request: Request; response: Response }): Promise<void> => {
    try {
      await limiter.consume(addressKey(request.ip ?? 'unknown'))
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const wait = Math.ceil(refused.msBeforeNext / 1000)
      response.setHeader('retry-after', String(wait))
      throw new ProductError('too_many_requests', `${sentence} Hãy thử lại sau ${wait} giây.`)
    }
  }
}
