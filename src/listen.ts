import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ProductError } from './errors'
import { STOP_LIMITS } from './stopLimits'

export interface ListeningServer {
  server: Server
  /** The real port, also when 0 was asked for. */
  port: number
  /** Takes no new requests, lets open ones finish for a while (`STOP_LIMITS`), then cuts them. */
  close: () => Promise<void>
}

/** Serves requests on an address. A busy port or a forbidden one is an error that names it. */
export async function listen({
  handle,
  host,
  port,
}: {
  handle: RequestListener
  host: string
  port: number
}): Promise<ListeningServer> {
  const server = createServer(handle)
  server.listen({ host, port })
  await once(server, 'listening').catch((error) => {
    throw new ProductError('unavailable', refusal({ code: error.code, host, port }), { cause: error })
  })
  return { server, port: (server.address() as AddressInfo).port, close: () => closeGently(server) }
}

function refusal({ code, host, port }: { code: string; host: string; port: number }): string {
  if (code === 'EADDRINUSE')
    return `Cổng ${port} đang có chương trình khác dùng. Tắt chương trình ấy, hoặc đặt PORT khác.`
  if (code === 'EACCES') return `Không được phép mở cổng ${port}. Đặt PORT từ 1024 trở lên.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `Máy này không có địa chỉ ${host}. Sửa HOST.`
  return `Không mở được cổng ${port} tại ${host} (${code}).`
}

async function closeGently(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), STOP_LIMITS.grace)
  await closed
  clearTimeout(cut)
}
