import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Publication } from '../../src/publishing/publication'
import { createByteCache } from '../../src/site/byteCache'
import { buildPublication } from '../support/buildPublication'
import { memoryPublicationStore } from '../support/memoryPublicationStore'
import { type RunningSite, startSite } from '../support/startSite'

const PATH = '/bai/thi-hanh-an-vu-tranh-chap-a1b2c3'
let site: RunningSite

beforeEach(async () => {
  site = await startSite({ publications: [buildPublication()] })
})
afterEach(() => site.stop())

describe('a page asked for again', () => {
  it('comes from memory, with the same bytes and validators', async () => {
    const first = await site.get(PATH)
    const reads = site.store.reads()
    const second = await site.get(PATH)
    expect(site.store.reads()).toBe(reads)
    expect(second.text).toBe(first.text)
    expect(second.headers.etag).toBe(first.headers.etag)
    expect(second.headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=300, stale-if-error=86400')
  })

  it('is one page whatever tracking marks its address carries', async () => {
    await site.get(PATH)
    const reads = site.store.reads()
    await site.get(`${PATH}?utm_source=zalo&fbclid=x`)
    expect(site.store.reads()).toBe(reads)
  })

  it('is made once when many ask at the same moment', async () => {
    const before = site.store.reads()
    await site.get(PATH)
    const forOne = site.store.reads() - before
    site.cache.dropAll()
    await Promise.all(Array.from({ length: 20 }, () => site.get(PATH)))
    expect(site.store.reads() - before).toBeLessThanOrEqual(2 * forOne)
  })

  it('is 304 with every header RFC 9110 wants when nothing changed', async () => {
    const { headers } = await site.get(PATH)
    const answer = await site.get(PATH, { 'if-none-match': String(headers.etag) })
    expect(answer.status).toBe(304)
    expect(answer.body).toHaveLength(0)
    for (const name of ['cache-control', 'date', 'etag', 'vary', 'last-modified'])
      expect(answer.headers[name]).toBeDefined()
    expect((await site.get(PATH, { 'if-none-match': `"x", W/${headers.etag}` })).status).toBe(304)
    expect((await site.get(PATH, { 'if-modified-since': String(headers['last-modified']) })).status).toBe(304)
  })

  it('lets If-None-Match decide alone', async () => {
    const { headers } = await site.get(PATH)
    const answer = await site.get(PATH, {
      'if-none-match': '"old"',
      'if-modified-since': String(headers['last-modified']),
    })
    expect(answer.status).toBe(200)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    for (const _time of ['from Express', 'from the cache']) {
      const got = await site.get(PATH)
      const head = await site.ask(PATH, { method: 'HEAD' })
      expect(head.body).toHaveLength(0)
      for (const name of ['content-length', 'content-type', 'etag', 'last-modified', 'vary']) {
        expect(head.headers[name]).toBe(got.headers[name])
      }
    }
  })

  it('is sent in brotli or gzip from its first answer, each under its own strong tag', async () => {
    const br = await site.get(PATH, { 'accept-encoding': 'gzip, br' })
    const plain = await site.get(PATH)
    const gzip = await site.get(PATH, { 'accept-encoding': 'gzip, br;q=0' })
    expect(br.headers['content-encoding']).toBe('br')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(new Set([plain.headers.etag, br.headers.etag, gzip.headers.etag]).size).toBe(3)
    expect(
      (await site.get(PATH, { 'accept-encoding': 'br', 'if-none-match': String(plain.headers.etag) })).status,
    ).toBe(304)
    expect((await site.get(PATH, { 'accept-encoding': 'identity' })).headers['content-encoding']).toBeUndefined()
  })
})

describe('after the relay wrote a publication', () => {
  it('readers see it at once', async () => {
    await site.get(PATH)
    site.store.put(buildPublication({ title: 'Tên mới', seq: 8, changedAt: '2026-11-22T08:00:00.000Z' }))
    expect((await site.get(PATH)).text).not.toContain('Tên mới')
    site.clock.now += 2_500
    site.cache.dropAll()
    const answer = await site.get(PATH)
    expect(answer.text).toContain('Tên mới')
    expect(answer.headers['last-modified']).toBe('Sun, 22 Nov 2026 10:00:03 GMT')
  })

  it('a page that was still being made of the old text is sent but not kept', async () => {
    const slow = memoryPublicationStore([buildPublication()])
    const find = slow.byPath
    let release: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const reached = new Promise<void>((reach) => {
      slow.byPath = async (path) => {
        const old = await find(path)
        reach()
        await gate
        return old
      }
    })
    const other = await startSite({ store: slow })
    const pending = other.get(PATH)
    await reached
    slow.put(buildPublication({ title: 'Tên mới', seq: 8 }))
    other.cache.dropAll()
    slow.byPath = find
    release()
    expect((await pending).text).not.toContain('Tên mới')
    expect((await other.get(PATH)).text).toContain('Tên mới')
    await other.stop()
  })

  it('the date of the feed never goes back, even when the newest story is withdrawn', async () => {
    site.store.put(
      buildPublication({
        story: 's2',
        path: '/bai/moi',
        firstPublishedAt: '2026-11-21T02:00:00.000Z',
        changedAt: '2026-11-21T02:00:00.000Z',
        seq: 8,
      }),
    )
    site.cache.dropAll()
    const before = await site.get('/rss.xml')
    const gone: Partial<Publication> = {
      live: 'withdrawn',
      edition: null,
      withdrawal: { at: '2026-11-22T01:00:00.000Z', code: 'x', notice: 'Gỡ.' },
    }
    site.store.put(
      buildPublication({ story: 's2', path: '/bai/moi', seq: 9, changedAt: '2026-11-22T01:00:00.000Z', ...gone }),
    )
    site.clock.now += 1_000
    site.cache.dropAll()
    const after = await site.get('/rss.xml', { 'if-modified-since': String(before.headers['last-modified']) })
    expect(after.status).toBe(200)
    expect(after.headers.etag).not.toBe(before.headers.etag)
    expect(Date.parse(String(after.headers['last-modified']))).toBeGreaterThan(
      Date.parse(String(before.headers['last-modified'])),
    )
  })

  it('two builds of the feed without a change are the same bytes', async () => {
    const before = await site.get('/rss.xml')
    await pause(1100)
    site.cache.dropAll()
    expect((await site.get('/rss.xml', { 'if-none-match': String(before.headers.etag) })).status).toBe(304)
  })
})

describe("a machine that hasn't read the log", () => {
  it.each([
    [60_000, 200, /max-age=60/],
    [60_001, 503, /max-age=0$/],
  ])('for %d ms answers readiness %d and pages with %s', async (ms, status, cacheControl) => {
    await site.get(PATH)
    site.clock.logReadAt = site.clock.now - ms
    expect((await site.get('/readyz')).status).toBe(status)
    expect((await site.get(PATH)).headers['cache-control']).toMatch(cacheControl)
    expect((await site.get('/healthz')).status).toBe(200)
  })
})

describe('the byte cache', () => {
  const entry = (bytes: number) => ({
    status: 200,
    headers: {},
    cacheControl: '',
    body: Buffer.alloc(bytes),
    tag: 't',
    lastModified: null,
    encoded: {},
    heads: {},
  })

  it('drops the least recently used beyond its bytes', () => {
    const cache = createByteCache({ maxBytes: 50_000, now: () => 0 })
    const ticket = cache.ticket()
    for (const path of ['/a', '/b', '/c', '/d']) cache.put({ path, entry: entry(10_000), ticket })
    cache.get('/a')
    cache.put({ path: '/e', entry: entry(10_000), ticket })
    expect(cache.get('/b')).toBeUndefined()
    expect(cache.get('/a')).toBeDefined()
    expect(cache.bytes()).toBeLessThanOrEqual(50_000)
  })

  it.each([
    [60_000, true],
    [60_001, false],
  ])('%d ms after a page was made still has it: %s', (age, kept) => {
    let time = 0
    const cache = createByteCache({ now: () => time })
    cache.put({ path: '/a', entry: entry(10), ticket: cache.ticket() })
    time = age
    expect(cache.get('/a') !== undefined).toBe(kept)
  })

  it.each([
    [9_500, true],
    [9_501, false],
  ])('with codings of 2,000 bytes beside %d, a page within a quarter of it is kept: %s', (bytes, isKept) => {
    const cache = createByteCache({ maxBytes: 50_096, now: () => 0 })
    const coded = { ...entry(bytes), encoded: { br: Buffer.alloc(1_000), gzip: Buffer.alloc(1_000) } }
    expect(cache.put({ path: '/a', entry: coded, ticket: cache.ticket() })).toBe(isKept)
    expect(cache.bytes() > bytes + 2_000).toBe(isKept)
  })

  it('keeps nothing that would push everything else out', () => {
    const cache = createByteCache({ maxBytes: 50_000, now: () => 0 })
    expect(cache.put({ path: '/a', entry: entry(20_000), ticket: cache.ticket() })).toBe(false)
  })
})
