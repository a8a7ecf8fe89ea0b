import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

/** Sends a web `Response` over node, cookies one header each; what the handler doesn't say about keeping is `no-store`. */
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
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), response)
}
