import type { IncomingMessage } from 'node:http'
import { Readable, Transform } from 'node:stream'
import { ProductError } from '../errors'
import { capPage } from './capPage'

interface WebRequestOptions {
  request: IncomingMessage & { originalUrl: string }
  /** The configured public origin; a Host header is never believed. */
  origin: string
  maxBytes: number
}

const tooLarge = (maxBytes: number): ProductError =>
  new ProductError('too_large', 'Nội dung gửi lên lớn hơn mức cho phép. Không có gì được lưu; hãy gửi tệp nhỏ hơn.', {
    details: { maxBytes },
  })

const countBytes = ({ maxBytes, onExceeded }: { maxBytes: number; onExceeded: () => void }): Transform => {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes <= maxBytes) return done(null, chunk)
      onExceeded()
      done(tooLarge(maxBytes))
    },
  })
}

/**
 * Answers a node request as a web `Request` whose body is counted while it streams: a body without Content-Length can't grow past the
 * cap either. `isTooLarge` tells afterwards, because the handler turns a broken stream into an error of its own.
 * @throws ProductError too_large at once when Content-Length says so.
 */
export const toWebRequest = ({
  request,
  origin,
  maxBytes,
}: WebRequestOptions): { web: Request; isTooLarge: () => boolean } => {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const headers = new Headers()
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    headers.append(request.rawHeaders[index] ?? '', request.rawHeaders[index + 1] ?? '')
  }
  const address = capPage(new URL(origin + request.originalUrl))
  if (request.method === 'GET' || request.method === 'HEAD') {
    return { web: new Request(address, { method: request.method, headers }), isTooLarge: () => false }
  }
  let exceeded = false
  const counted = request.pipe(countBytes({ maxBytes, onExceeded: () => (exceeded = true) }))
  request.on('error', (error) => counted.destroy(error))
  const init = { method: request.method, headers, body: Readable.toWeb(counted), duplex: 'half' }
  return { web: new Request(address, init as RequestInit), isTooLarge: () => exceeded }
}
