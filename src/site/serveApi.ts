import type { Request, RequestHandler } from 'express'
import { ProductError } from '../errors'
import { REQUEST_ID } from '../requestId'
import { fileForm } from './fileForm'
import { plainGet } from './plainGet'
import { sendWebResponse } from './sendWebResponse'
import type { SiteLimits, SiteOptions } from './siteOptions'
import { toWebRequest } from './toWebRequest'

/** Files are larger than what people type, and only where files go. */
const mostBytes = ({ request, limits }: { request: Request; limits: SiteLimits }): number => {
  const form = fileForm(request)
  return form === null ? limits.bodyBytes : limits[form]
}

/**
 * Answers the adapter from Express to Payload's REST interface (payload.md 1): no body parser before it, the origin is ours, and so is the
 * request's id.
 */
export const serveApi =
  ({ api, siteUrl, limits }: Pick<SiteOptions, 'api' | 'siteUrl'> & { limits: SiteLimits }): RequestHandler =>
  async (request, response) => {
    const maxBytes = mostBytes({ request, limits })
    const { web, isTooLarge } = toWebRequest({ request, origin: siteUrl, maxBytes })
    web.headers.set(REQUEST_ID, String(response.locals.requestId))
    const answer = await api.handle(await plainGet(web))
    if (isTooLarge()) {
      await answer.body?.cancel()
      throw new ProductError('too_large', 'Nội dung gửi lên lớn hơn mức cho phép. Không có gì được lưu.', {
        details: { maxBytes },
      })
    }
    await sendWebResponse({ answer, response })
  }
