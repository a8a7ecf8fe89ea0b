import type { Payload } from 'payload'
import { errorLine } from '../errorLine'

interface Attempt {
  payload: Payload
  /** What the log says when it fails. */
  failure: string
  /** What it is about: ids, beside the error in the log. */
  about?: Record<string, string>
  act: () => Promise<unknown>
}

/** What failed last, by what the log says of it. */
const failing = new WeakMap<Payload, Map<string, string>>()

/**
 * Tries what is tried again later anyway, so that its failure stops nothing else. The same failure, which may come back every second, is
 * logged once, until it is another one or has worked meanwhile. Answers whether it worked.
 */
export const attempt = async ({ payload, failure, about = {}, act }: Attempt): Promise<boolean> => {
  const known = failing.get(payload) ?? new Map<string, string>()
  failing.set(payload, known)
  const key = JSON.stringify([failure, about])
  try {
    await act()
    known.delete(key)
    return true
  } catch (error) {
    const line = errorLine(error)
    if (known.get(key) !== line) payload.logger.error({ err: error, msg: failure, ...about })
    known.set(key, line)
    return false
  }
}
