import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterEach, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import { mailAdapter } from '../../src/relay/mailAdapter'

const SECOND = 1000
afterEach(() => void jest.useRealTimers())

/** Lets the product's clock run, a second at a time between the network's turns, until it is done; answers the seconds. */
const secondsUntil = async (isDone: () => boolean): Promise<number> => {
  const began = Date.now()
  while (!isDone()) {
    await new Promise((resolve) => setImmediate(resolve))
    jest.advanceTimersByTime(SECOND)
  }
  return (Date.now() - began) / SECOND
}

it('a mail server that takes the connection and says nothing is given up after ten seconds', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const mail = mailAdapter({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'toasoan@toasoan.example' })
  const { sendEmail } = mail({ payload: {} as Payload })
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
  const connected = once(server, 'connection')
  let failure: unknown = null
  const sent = sendEmail({ to: 'reporter@toasoan.example', subject: 'Bài đã đăng' }).catch((error: unknown) => {
    failure = error
  })
  const [socket] = await connected
  // The letter's side hears of the connection a turn of its own later: a second of its limit may be gone by then.
  const seconds = await secondsUntil(() => failure !== null)
  await sent
  expect(failure).toMatchObject({ code: 'ETIMEDOUT' })
  expect(seconds).toBeGreaterThanOrEqual(10)
  expect(seconds).toBeLessThan(30) // the library's own limit for a greeting
  socket.destroy()
  server.close()
})
