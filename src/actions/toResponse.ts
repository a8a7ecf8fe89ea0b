import type { PayloadRequest } from 'payload'
import { isProductError, ProductError } from '../errors'
import { REQUEST_ID } from '../requestId'

/** The one form of an error in JSON: a code for programs, a sentence for people, details that name the places. */
const errorBody = (error: ProductError) => ({
  error: { code: error.code, message: error.message, ...error.details },
})

/**
 * Runs a handler of the workflow's doors and turns its refusals into their answers; anything else is logged with its cause, under the id
 * that the answer bears.
 */
export const toResponse = async (req: PayloadRequest, handle: () => Promise<unknown>): Promise<Response> => {
  try {
    return Response.json(await handle())
  } catch (error) {
    if (isProductError(error)) return Response.json(errorBody(error), { status: error.status })
    const requestId = req.headers.get(REQUEST_ID)
    req.payload.logger.error({ requestId, err: error, msg: 'workflow door failed' })
    const hidden = new ProductError('internal', 'Hệ thống gặp lỗi. Chưa có gì thay đổi; hãy thử lại sau ít phút.', {
      details: { requestId },
    })
    return Response.json(errorBody(hidden), { status: hidden.status })
  }
}
