import { once } from 'node:events'
import { Agent, get, type Server } from 'node:http'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { listen } from '../../src/listen'
import { STOP_LIMITS } from '../../src/stopLimits'

const LOOPBACK = '127.0.0.1'

function ask(port: number, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get({ host: LOOPBACK, port, agent }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts).toString()))
    })
    request.on('error', reject)
  })
}

/** The product's timers only; the network keeps its own. */
const stopTheClock = () => jest.useFakeTimers({ now: 0, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
afterEach(() => void jest.useRealTimers())

const connections = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))))

describe('a server that is told to stop', () => {
  it('finishes the request that is open, though its connection is kept alive', async () => {
    const { server, port, close } = await listen({
      handle: (_, response) => setTimeout(() => response.end('bài đã đăng'), 300),
      host: LOOPBACK,
      port: 0,
    })
    const agent = new Agent({ keepAlive: true })
    const answer = ask(port, agent)
    await once(server, 'request')
    const closed = close()
    expect(await answer).toBe('bài đã đăng')
    await closed
    agent.destroy()
    await expect(ask(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('does not wait for an idle connection', async () => {
    const { port, close } = await listen({ handle: (_, response) => response.end('ok'), host: LOOPBACK, port: 0 })
    const agent = new Agent({ keepAlive: true })
    await ask(port, agent)
    stopTheClock()
    await close() // the moment of the cut never comes
    agent.destroy()
  })

  it('cuts a request that never ends when its time of grace is over, not before', async () => {
    const { server, port, close } = await listen({ handle: () => {}, host: LOOPBACK, port: 0 })
    const answer = expect(ask(port)).rejects.toMatchObject({ code: 'ECONNRESET' })
    await once(server, 'request')
    stopTheClock()
    const closed = close()
    jest.advanceTimersByTime(STOP_LIMITS.grace - 1)
    expect(await connections(server)).toBe(1)
    jest.advanceTimersByTime(1)
    await closed
    await answer
  })
})

describe('an address that cannot be opened', () => {
  it('names the busy port', async () => {
    const first = await listen({ handle: () => {}, host: LOOPBACK, port: 0 })
    await expect(listen({ handle: () => {}, host: LOOPBACK, port: first.port })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining(`Cổng ${first.port} đang có chương trình khác dùng`),
    })
    await first.close()
  })

  it('names the address that this machine does not have', async () => {
    await expect(listen({ handle: () => {}, host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      message: expect.stringContaining('192.0.2.1'),
    })
  })
})
