import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

/** The stream that ended before its time is the client's: he went away, and nobody waits for an answer. */
const hasLeft = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'

/**
 * Sends a web `Response` over node, cookies one header each; what the handler doesn't say about keeping is `no-store`. A client that leaves
 * meanwhile is no failure. @throws what the body's source fails with.
 */
export const sendWebResponse = async ({
  answer,
  response,
}: {
  answer: Response
  response: ServerResponse
}): Promise<void> => {
  response.statusCode = answer.status
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') response.setHeader(name, value)
  })
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  if (!answer.headers.has('cache-control')) response.setHeader('cache-control', 'no-store')
  if (answer.body === null) {
    response.end()
    return
  }
  try {
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), response)
  } catch (error) {
    if (!hasLeft(error)) throw error
  }
}
