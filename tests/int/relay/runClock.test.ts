import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { rawDatabase } from '../../../src/database/rawDatabase'
import { runClock } from '../../../src/relay/runClock'
import { confirmedArticle } from '../../support/confirmedArticle'
import { act, readArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterAll(() => newsroom.close())

const HOUR_MS = 3_600_000
const inHours = (hours: number) => new Date(Date.parse(newsroom.now()) + hours * HOUR_MS).toISOString()

const scheduled = async (): Promise<string> => {
  const { payload } = newsroom
  const id = await confirmedArticle({ payload })
  await act({ payload, by: 'chiefEditor', id, action: 'schedule', input: { at: inHours(1) } })
  return id
}

const stateOf = async (id: string) => {
  const { stage, live, moves } = await readArticle({ payload: newsroom.payload, id })
  return { stage, live, moves }
}

it('publishes at the time, once, however many clocks look', async () => {
  const id = await scheduled()
  await runClock(newsroom.payload)
  expect(await stateOf(id)).toMatchObject({ stage: 'scheduled', live: 'none' })
  newsroom.setNow(inHours(1))
  await Promise.all([runClock(newsroom.payload), runClock(newsroom.payload), runClock(newsroom.payload)])
  expect(await stateOf(id)).toEqual({ stage: 'settled', live: 'public', moves: 5 })
})

it('holds what is more than an hour late', async () => {
  const id = await scheduled()
  newsroom.setNow(inHours(3))
  await runClock(newsroom.payload)
  expect(await stateOf(id)).toEqual({ stage: 'ready', live: 'none', moves: 5 })
})

it('does not stop the log when somebody takes the story off the clock in the same moment', async () => {
  const { payload } = newsroom
  for (let round = 0; round < 4; round += 1) {
    const id = await scheduled()
    newsroom.setNow(inHours(3))
    const take = act({ payload, by: 'deskEditor', id, action: 'unschedule' }).catch(
      (error: { code?: string }) => error.code,
    )
    await Promise.all([take, newsroom.relay(), runClock(payload)])
    expect(await stateOf(id)).toEqual({ stage: 'ready', live: 'none', moves: 5 })
  }
})

it('goes on with the others and the log when one scheduled story cannot be read, and says so once', async () => {
  const { payload } = newsroom
  const error = jest.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
  const [broken, whole] = [await scheduled(), await scheduled()]
  newsroom.setNow(inHours(1))
  const { edition } = await readArticle({ payload, id: broken })
  await rawDatabase(payload.db).deleteOne({ collection: 'editions', where: { id: { equals: `${broken}:${edition}` } } })
  expect(await runClock(payload)).toBe(1)
  expect(await stateOf(whole)).toMatchObject({ stage: 'settled', live: 'public' })
  expect(await stateOf(broken)).toMatchObject({ stage: 'scheduled', live: 'none' })
  expect(await runClock(payload)).toBe(0)
  expect(error.mock.calls).toMatchObject([[{ msg: 'scheduled story is stuck', story: broken }]])
  error.mockRestore()
})
