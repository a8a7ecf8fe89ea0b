import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { MEDIA } from '../../../scripts/demo/demoMedia'
import { STORIES } from '../../../scripts/demo/demoStories'
import type { DemoAccount } from '../../../scripts/demo/loadRegisters'
import { PEOPLE } from '../../../scripts/demo/people'
import { listenToCrashPoints } from '../../../src/actions/crashPoint'
import { loadDemoOnce } from '../../../src/loadDemoOnce'
import { verifyLog } from '../../../src/relay/verifyLog'
import { MONDAY, openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

/** Some 250 steps, each several writes: a MongoDB-protocol server on a busy machine takes over a minute. */
const SLOW_DATABASE_MS = 300_000

let newsroom: TestNewsroom
let said: string[] = []
let file = ''
beforeAll(async () => {
  newsroom = await openNewsroom({ seeded: false })
  file = join(newsroom.settings.dataDir, 'demo-accounts.json')
})
afterEach(() => {
  listenToCrashPoints(null)
  jest.restoreAllMocks()
})
afterAll(() => newsroom.close())

/** What a start does before it serves. */
const start = async (appEnv: 'demo' | 'production' = 'demo'): Promise<void> => {
  said = []
  await loadDemoOnce({
    payload: newsroom.payload,
    settings: { appEnv, dataDir: newsroom.settings.dataDir },
    folder: 'scripts/demo/media',
    setNow: (at) => newsroom.setNow(at ?? MONDAY),
    say: (line) => said.push(line),
  })
}

const breakOff = (): never => {
  throw new Error('mất điện')
}
const count = async (collection: CollectionSlug): Promise<number> =>
  (await newsroom.payload.count({ collection, overrideAccess: true })).totalDocs
const accountsTold = (): DemoAccount[] => JSON.parse(readFileSync(file, 'utf8'))

describe('the demo newsroom', () => {
  it('is broken off while accounts are made, and has told nobody anything', async () => {
    const { payload } = newsroom
    const create = payload.create.bind(payload)
    let accounts = 0
    const spy = jest.spyOn(payload, 'create')
    spy.mockImplementation(async (asked: Parameters<typeof create>[0]) => {
      if (asked.collection === 'users') accounts += 1
      return accounts === 3 ? breakOff() : create(asked)
    })
    await expect(start()).rejects.toThrow('mất điện')
    expect([await count('people'), await count('users')]).toEqual([3, 2])
    expect(() => accountsTold()).toThrow('ENOENT')
  })

  it(
    'is broken off between a step and the log, and gives the clock back',
    async () => {
      let rows = 0
      listenToCrashPoints((point) => {
        if (point === 'row_written') rows += 1
        if (rows === 60) breakOff()
      })
      await expect(start()).rejects.toThrow('mất điện')
      expect(newsroom.now()).toBe(MONDAY)
      expect(await count('events')).toBeGreaterThan(60)
    },
    SLOW_DATABASE_MS,
  )

  it('is left alone by a real newsroom that finds it half made', async () => {
    const before = await count('events')
    await start('production')
    expect([said, await count('events')]).toEqual([[], before])
  })

  it(
    'is finished by the next start: every text once and in its place, as if nothing had happened',
    async () => {
      const { payload } = newsroom
      writeFileSync(file, 'of a demo before', { mode: 0o644 })
      await start()
      expect(said[0]).toMatch(/^Lần nạp toà soạn mẫu trước bị ngắt/)
      const { docs } = await payload.find({ collection: 'stories', pagination: false, overrideAccess: true })
      expect(docs.map(({ title }) => title).sort()).toEqual(STORIES.map(({ title }) => title).sort())
      const stages = new Set(docs.map(({ stage }) => stage))
      expect(stages).toEqual(
        new Set(['draft', 'desk_review', 'fact_check', 'amends_needed', 'ready', 'scheduled', 'settled', 'dropped']),
      )
      expect(new Set(docs.map(({ live }) => live))).toEqual(new Set(['none', 'public', 'withdrawn']))
      expect([await count('media'), await count('people')]).toEqual([MEDIA.length, PEOPLE.length])
      expect(await verifyLog({ payload, checkpoints: [] })).toMatchObject({ faults: [] })
    },
    SLOW_DATABASE_MS,
  )

  it('tells its accounts on the screen, and in a file for its owner alone', async () => {
    const accounts = accountsTold()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(accounts.map(({ person }) => person)).toEqual(PEOPLE.map(({ id }) => id))
    expect(new Set(accounts.map(({ role }) => role)).size).toBe(10)
    for (const { email, password } of accounts)
      expect(said.join('\n')).toMatch(new RegExp(`${email} +${password}$`, 'm'))
    for (const { email, password, person } of [...accounts.slice(0, 1), ...accounts.slice(-1)]) {
      const { user } = await newsroom.payload.login({ collection: 'users', data: { email, password } })
      expect(user).toMatchObject({ person })
    }
  })

  it('is a newsroom like any other from then on: no later start touches it', async () => {
    const [before, events] = [readFileSync(file, 'utf8'), await count('events')]
    await start()
    expect([said, readFileSync(file, 'utf8'), await count('events')]).toEqual([[], before, events])
  })
})
