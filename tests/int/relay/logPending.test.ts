import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { rawDatabase } from '../../../src/database/rawDatabase'
import { logPending } from '../../../src/relay/logPending'
import { runRelay } from '../../../src/relay/runRelay'
import { verifyLog } from '../../../src/relay/verifyLog'
import { act, readArticle, writeArticle } from '../../support/newsroomActs'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterEach(() => void jest.restoreAllMocks())
afterAll(() => newsroom.close())

/** An article with three events that wait to be logged. */
const handedIn = async (): Promise<string> => {
  const { payload } = newsroom
  const { id } = await writeArticle({ payload })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  await act({ payload, by: 'deskEditor', id, action: 'return_to_author', input: { reason: 'Thiếu nguồn.' } })
  return id
}

const writePending = (id: string, pending: unknown[]) =>
  rawDatabase(newsroom.payload.db).updateOne({
    collection: 'articles',
    where: { id: { equals: id } },
    data: { pending },
    options: { atomic: true },
  })

const loggedMoves = async (id: string): Promise<string[]> => {
  const query = { where: { story: { equals: id } }, sort: 'seq', overrideAccess: true } as const
  const { docs } = await newsroom.payload.find({ collection: 'events', ...query })
  return docs.map((event) => String(event.id))
}
const moves = (id: string, ...numbers: number[]) => numbers.map((move) => `${id}:${move}`)

describe('an event that can’t be logged', () => {
  it('keeps what comes after it in its story, and nothing of the others; said once, and logged in order once it can be', async () => {
    const { payload } = newsroom
    const error = jest.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    const broken = await handedIn()
    const whole = await handedIn()
    const pending = (await readArticle({ payload, id: broken })).pending as unknown[]
    await writePending(broken, [pending[0], null, pending[2]])

    expect(await logPending(payload)).toBe(1)
    await runRelay(payload)
    expect(await loggedMoves(broken)).toEqual(moves(broken, 0))
    expect(await loggedMoves(whole)).toEqual(moves(whole, 0, 1, 2))
    const line = await payload.findByID({ collection: 'stories', id: whole, overrideAccess: true })
    expect(line.stage).toBe('amends_needed')
    expect(error.mock.calls).toMatchObject([[{ msg: 'pending events were not logged', row: `articles ${broken}` }]])

    await writePending(broken, pending)
    expect(await logPending(payload)).toBe(1)
    expect(await loggedMoves(broken)).toEqual(moves(broken, 0, 1, 2))
    expect((await verifyLog({ payload, checkpoints: [] })).faults).toEqual([])

    await writePending(await handedIn(), [null])
    await logPending(payload)
    expect(error).toHaveBeenCalledTimes(2)
  })
})
