import type { IncomingMessage } from 'node:http'
import type { SiteLimits } from './siteOptions'

const MEDIA = /^\/api\/media(?:\/|\?|$)/
const IMPORT = /^\/api\/(?:articles|answers|releases|pages)\/import(?:\?|$)/

/** Answers which limit a form that may carry a file has for its bytes; null: it is read like everything that people type. */
export const fileForm = (
  request: Pick<IncomingMessage, 'headers'> & { originalUrl: string },
): keyof Pick<SiteLimits, 'uploadBytes' | 'manuscriptBytes'> | null => {
  if (!(request.headers['content-type'] ?? '').startsWith('multipart/form-data')) return null
  if (MEDIA.test(request.originalUrl)) return 'uploadBytes'
  return IMPORT.test(request.originalUrl) ? 'manuscriptBytes' : null
}
