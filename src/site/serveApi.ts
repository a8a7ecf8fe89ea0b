import type { RequestHandler } from 'express'
import { ProductError } from '../errors'
import { sendWebResponse } from './sendWebResponse'
import type { SiteLimits, SiteOptions } from './siteOptions'
import { toWebRequest } from './toWebRequest'

const isUpload = (request: Parameters<RequestHandler>[0]): boolean =>
  (request.headers['content-type'] ?? '').startsWith('multipart/form-data') &&
  /^\/api\/media(?:\/|\?|$)/.test(request.originalUrl)

/** Answers the adapter from Express to Payload's REST interface (payload.md 1): no body parser before it, the origin is ours. */
export const serveApi =
  ({ api, siteUrl, limits }: Pick<SiteOptions, 'api' | 'siteUrl'> & { limits: SiteLimits }): RequestHandler =>
  async (request, response) => {
    const maxBytes = isUpload(request) ? limits.uploadBytes : limits.bodyBytes
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
