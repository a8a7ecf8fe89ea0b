import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { reclaimMail } from '../../../src/relay/reclaimMail'
import { type RunningRelay, startRelay } from '../../../src/relay/startRelay'
import { confirmedArticle } from '../../support/confirmedArticle'
import { act } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'

const POLL_MS = 10
const WITHDRAWAL = { code: 'untrue', notice: 'Bài đã được gỡ.' } as const

let newsroom: HttpNewsroom
let running: RunningRelay | null = null

beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterEach(async () => {
  await running?.stop()
  running = null
  jest.restoreAllMocks()
})
afterAll(() => newsroom.close())

const start = (): RunningRelay => {
  running = startRelay({ payload: newsroom.payload, afterRound: newsroom.dropIfChanged, pollMs: POLL_MS })
  return running
}

/** A mail server that has taken a letter and doesn't answer until it is told to. */
const slowMailServer = () => {
  let answer: () => void = () => undefined
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const send = jest.spyOn(newsroom.payload, 'sendEmail').mockImplementation(() => answered)
  return { send, answer }
}

/** Looks until it is so; only the test's own limit ends the waiting. */
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, POLL_MS))
}

const publish = async (): Promise<string> => {
  const { payload } = newsroom
  const id = await confirmedArticle({ payload })
  await act({ payload, by: 'chiefEditor', id, action: 'publish' })
  return id
}

const lettersOf = async (mail: string) => {
  const where = { mail: { equals: mail } }
  const { docs } = await newsroom.payload.find({ collection: 'notices', where, overrideAccess: true })
  return docs.map(({ id }) => String(id))
}

describe('a mail server that does not answer', () => {
  it('keeps nothing from readers: what is withdrawn meanwhile goes from their pages', async () => {
    const { payload, stranger } = newsroom
    const id = await publish()
    const { send, answer } = slowMailServer()
    const { readAt } = start()
    await until(() => send.mock.calls.length > 0)
    const publication = await payload.findByID({ collection: 'publications', id, overrideAccess: true })
    const path = String((publication as unknown as { path: string }).path)
    const status = async () => (await stranger.get(path)).status
    await until(async () => (await status()) === 200)

    const before = Number(readAt())
    await act({ payload, by: 'chiefEditor', id, action: 'withdraw', input: WITHDRAWAL })
    await until(async () => (await status()) === 410)
    await until(() => Number(readAt()) > before)
    expect(send).toHaveBeenCalledTimes(1)
    answer()
  })

  it('is waited for when the program stops: the letter under way is finished, and no other begun', async () => {
    await publish()
    const { send, answer } = slowMailServer()
    const { stop } = start()
    await until(() => send.mock.calls.length > 0)
    const [begun] = await lettersOf('sending')
    const stopped = stop()
    answer()
    await stopped
    expect(send).toHaveBeenCalledTimes(1)
    expect(await lettersOf('sending')).toEqual([])
    expect(await lettersOf('sent')).toContain(begun)
  })

  it('is not waited for longer than an open request: the letter stays claimed and goes out later', async () => {
    await publish()
    const { send } = slowMailServer()
    const { stop } = start()
    await until(() => send.mock.calls.length > 0)
    await stop()
    const [begun] = await lettersOf('sending')
    newsroom.setNow(new Date(Date.parse(newsroom.now()) + 11 * 60_000).toISOString())
    expect(await reclaimMail(newsroom.payload)).toBe(1)
    expect(await lettersOf('due')).toContain(begun)
  })
})
