import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { buildPublication } from '../support/buildPublication'
import { type RunningSite, startSite } from '../support/startSite'

let site: RunningSite

beforeEach(async () => {
  site = await startSite({ publications: [buildPublication()] })
})
afterEach(() => site.stop())

describe('a reader that has nothing but the date of what he holds', () => {
  const held = async (path: string) => {
    const { headers } = await site.get(path)
    return { 'if-modified-since': String(headers['last-modified']) }
  }
  const withdraw = () =>
    site.store.put(
      buildPublication({
        live: 'withdrawn',
        edition: null,
        seq: 9,
        changedAt: '2026-11-20T01:00:00.000Z',
        withdrawal: { at: '2026-11-20T01:00:00.000Z', code: 'x', notice: 'Gỡ.' },
      }),
    )

  it('learns of a withdrawal that is older than the newest change of another story', async () => {
    site.store.put(buildPublication({ story: 's2', path: '/bai/moi', seq: 8, changedAt: '2026-11-22T09:00:00.000Z' }))
    const feed = await held('/rss.xml')
    expect((await site.get('/rss.xml', feed)).status).toBe(304)
    withdraw()
    site.clock.now += 1_000
    site.cache.dropAll()
    const answer = await site.get('/rss.xml', feed)
    expect([answer.status, answer.text.includes('Gỡ.')]).toEqual([200, true])
  })

  it('learns of both of two changes in one second', async () => {
    site.clock.now += 2_300
    site.cache.dropAll()
    const first = await held('/rss.xml')
    withdraw()
    site.cache.dropAll()
    expect((await site.get('/rss.xml', first)).status).toBe(200)
  })

  it('learns what changed unseen: of the first page that is made anew, and of all others with it', async () => {
    const [home, clips] = [await held('/'), await held('/clip')]
    site.clock.now += 30_000
    await site.get('/cai-chinh')
    const before = site.store.sections
    site.store.sections = async () => [{ slug: 'moi', label: 'Mục mới', isEmpty: false }, ...(await before())]
    site.clock.now += 30_001
    for (const [path, date] of [
      ['/', home],
      ['/clip', clips],
      ['/cai-chinh', clips],
    ] as const) {
      const answer = await site.get(path, date)
      expect([path, answer.status, answer.text.includes('Mục mới')]).toEqual([path, 200, true])
    }
    expect((await site.get('/', await held('/'))).status).toBe(304)
  })

  it('keeps what did not change when it is made anew after a minute', async () => {
    const date = await held('/clip')
    site.clock.now += 60_001
    expect((await site.get('/clip', date)).status).toBe(304)
  })

  it.each([
    ['another machine, whose clock is ahead', '2026-11-22T10:00:01Z'],
    ['another machine that started earlier', '2026-11-22T09:59:59Z'],
  ])('gets everything when the date is of %s', async (_what, instant) => {
    await site.get('/rss.xml')
    const answer = await site.get('/rss.xml', { 'if-modified-since': new Date(instant).toUTCString() })
    expect([answer.status, answer.headers['last-modified']]).toEqual([200, 'Sun, 22 Nov 2026 10:00:00 GMT'])
  })

  it('gets no date where nothing tells of a change: lists that are not kept, and changes that no drop has followed', async () => {
    expect((await site.get('/content/v1/publications?limit=5')).headers['last-modified']).toBeUndefined()
    site.store.put(buildPublication({ story: 's2', path: '/bai/moi', seq: 8, changedAt: '2026-11-22T10:00:00.001Z' }))
    expect((await site.get('/bai/moi')).headers['last-modified']).toBeUndefined()
    site.clock.now += 5_000
    site.cache.dropAll()
    expect((await site.get('/bai/moi')).headers['last-modified']).toBe('Sun, 22 Nov 2026 10:00:05 GMT')
  })
})
