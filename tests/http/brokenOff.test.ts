import { once } from 'node:events'
import http from 'node:http'
import { afterEach, expect, it, jest } from '@jest/globals'
import { type RunningSite, startSite } from '../support/startSite'

let site: RunningSite
afterEach(async () => {
  jest.restoreAllMocks()
  await site.stop()
})

/** Express prints what it is left with, but not where it believes to be tested. */
const startStrictly = async (body: (isOver: () => void) => ReadableStream<Uint8Array>) => {
  let isOver: () => void = () => undefined
  const over = new Promise<void>((resolve) => {
    isOver = resolve
  })
  const handle = async () => new Response(body(isOver), { headers: { 'content-type': 'application/octet-stream' } })
  jest.replaceProperty(process.env, 'NODE_ENV', 'production')
  const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  site = await startSite({ api: { handle, isSignedIn: async () => true } })
  return { over, printed }
}

const begin = async (): Promise<http.IncomingMessage> => {
  const request = http.get({ host: '127.0.0.1', port: site.port, path: '/api/articles', agent: false })
  const [answer] = (await once(request, 'response')) as [http.IncomingMessage]
  answer.on('error', () => undefined)
  await once(answer, 'data')
  return answer
}

const failures = () => site.lines.filter(({ message }) => message === 'request failed')

it('a client that leaves while an answer is under way is no failure of ours', async () => {
  const { over, printed } = await startStrictly(
    (isOver) =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(1000)),
        cancel: isOver,
      }),
  )
  const answer = await begin()
  answer.destroy()
  await over
  expect((await site.get('/')).status).toBe(200)
  expect(failures()).toEqual([])
  expect(printed).not.toHaveBeenCalled()
})

it('an answer that fails half-way is cut off, and its cause is in the log once', async () => {
  let round = 0
  const { printed } = await startStrictly(
    () =>
      new ReadableStream({
        pull: (controller) => {
          round += 1
          if (round > 2) throw new Error('đĩa hỏng')
          controller.enqueue(new Uint8Array(1000))
        },
      }),
  )
  const answer = await begin()
  await new Promise((resolve) => answer.once('close', resolve))
  expect(answer.complete).toBe(false)
  expect((await site.get('/')).status).toBe(200)
  expect(failures()).toMatchObject([{ code: 'internal', error: expect.anything() }])
  expect(JSON.stringify(failures())).toContain('đĩa hỏng')
  expect(printed).not.toHaveBeenCalled()
})
