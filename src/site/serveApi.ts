import type { RequestHandler } from 'express'
import { ProductError } from '../errors'
import { sendWebResponse } from './sendWebResponse'
import type { SiteLimits, SiteOptions } from './siteOptions'
import { toWebRequest } from './toWebRequest'

const MEDIA = /^\/api\/media(?:\/|\?|$)/
const IMPORT = /^\/api\/(?:articles|answers|releases|pages)\/import(?:\?|$)/

/** Files are larger than what people type, and only where files go. */
const mostBytes = ({ request, limits }: { request: Parameters<RequestHandler>[0]; limits: SiteLimits }): number => {
  const isForm = (request.headers['content-type'] ?? '').startsWith('multipart/form-data')
  if (isForm && MEDIA.test(request.originalUrl)) return limits.uploadBytes
  if (isForm && IMPORT.test(request.originalUrl)) return limits.manuscriptBytes
  return limits.bodyBytes
}

/** Answers the adapter from Express to Payload's REST interface (payload.md 1): no body parser before it, the origin is ours. */
export const serveApi =
  ({ api, siteUrl, limits }: Pick<SiteOptions, 'api' | 'siteUrl'> & { limits: SiteLimits }): RequestHandler =>
  async (request, response) => {
    const maxBytes = mostBytes({ request, limits })
    const { web, isTooLarge } = toWebRequest({ request, origin: siteUrl, maxBytes })
    const answer = await api.handle(web)
    if (isTooLarge()) {
      await answer.body?.cancel()
      throw new ProductError('too_large', 'Nội dung gửi lên lớn hơn mức cho phép. Không có gì được lưu.', {
        details: { maxBytes },
      })
    }
    await sendWebResponse({ answer, response })
  }
