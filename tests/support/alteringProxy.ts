import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A server on loopback that passes everything on to `target` and answers what it answers, but with other words on the pages whose path
 * begins with `under`: what a fault of the site would look like from outside.
 */
export const alteringProxy = async ({
  target,
  under,
  from,
  to,
}: {
  target: string
  under: string
  from: string
  to: string
}): Promise<{ url: string; stop: () => Promise<void> }> => {
  const server = http.createServer(async (request, response) => {
    const { host: _host, connection: _connection, 'accept-encoding': _encodings, ...headers } = request.headers
    const path = request.url ?? '/'
    const forwarded = http.request(target + path, { method: request.method, headers }, async (answer) => {
      const chunks = await answer.toArray()
      const body = Buffer.concat(chunks)
      const isAltered = path.startsWith(under)
      const { 'content-length': _length, 'transfer-encoding': _chunked, ...kept } = answer.headers
      response.writeHead(answer.statusCode ?? 502, kept)
      response.end(isAltered ? body.toString().replaceAll(from, to) : body)
    })
    request.pipe(forwarded)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
