import type { ErrorRequestHandler } from 'express'
import { describeError } from '../describeError'
import { isProductError, ProductError } from '../errors'
import { renderError } from '../publishing/pages/renderError'
import { CONTENT_TYPE } from './contentType'
import type { FrameLoader } from './frameLoader'
import type { SiteLog } from './siteOptions'

/** Headers of the answer that was being made; none of them is true of an error. */
const OF_THE_ANSWER = [
  'etag',
  'last-modified',
  'content-disposition',
  'content-encoding',
  'content-type',
  'accept-ranges',
]

const statusOf = (error: unknown): number | null => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null
}

const toProductError = (error: unknown): ProductError => {
  if (isProductError(error)) return error
  if (statusOf(error) !== null)
    return new ProductError('bad_request', 'Máy chủ không đọc được yêu cầu này.', { cause: error })
  return new ProductError('internal', 'Có lỗi ở máy chủ; toà soạn đã được báo. Hãy thử lại sau ít phút.', {
    cause: error,
  })
}

/**
 * The one place where a failure becomes HTTP: status by code (`src/errors.ts`), JSON for programs under /api and /content, a Vietnamese
 * page for everybody else, the cause for the log alone. Express knows an error handler by its four parameters.
 */
export const handleErrors =
  ({ log, frames }: { log: SiteLog; frames: FrameLoader }): ErrorRequestHandler =>
  (thrown, request, response, _next) => {
    const error = toProductError(thrown)
    const requestId = typeof response.locals.requestId === 'string' ? response.locals.requestId : null
    if (error.status >= 500)
      log.error({ requestId, code: error.code, error: describeError(error.cause ?? error) }, 'request failed')
    // Half an answer is out: whoever waits for the rest must see that it is missing.
    if (response.headersSent) return void response.destroy()
    for (const name of OF_THE_ANSWER) response.removeHeader(name)
    response.status(error.status).set('Cache-Control', 'no-store')
    if (/^\/(?:api|content)(?:\/|$)/.test(request.path)) {
      const { code, message, details } = error
      // `errors` is where the panel's own forms look for the sentence.
      response.json({ error: { code, message, details, requestId }, errors: [{ message }] })
      return
    }
    const body = renderError({ site: frames.last(), status: error.status, message: error.message, requestId })
    response.set('Content-Type', CONTENT_TYPE.html).send(body)
  }
