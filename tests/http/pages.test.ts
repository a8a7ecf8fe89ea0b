import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { buildPublication } from '../support/buildPublication'
import { type RunningSite, startSite } from '../support/startSite'

const PATH = '/bai/thi-hanh-an-vu-tranh-chap-a1b2c3'
let site: RunningSite

beforeEach(async () => {
  site = await startSite({
    publications: [
      buildPublication({ oldPaths: ['/bai/ten-cu-a1b2c3', '/tin/2019/cu.html', '/th%E1%BB%9Di-s%E1%BB%B1.html'] }),
      buildPublication({
        story: 's2',
        kind: 'page',
        path: '/trang/gioi-thieu-p1',
        title: 'Giới thiệu',
        section: null,
        seq: 3,
        edition: { hash: 'd'.repeat(64), number: 1, blocks: [] },
      }),
    ],
  })
})
afterEach(() => site.stop())

describe('a reader', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    [PATH, 'text/html; charset=utf-8'],
    ['/trang/gioi-thieu-p1', 'text/html; charset=utf-8'],
    ['/chuyen-muc/ket-qua', 'text/html; charset=utf-8'],
    ['/hoi-dap', 'text/html; charset=utf-8'],
    ['/clip', 'text/html; charset=utf-8'],
    ['/thong-cao', 'text/html; charset=utf-8'],
    ['/cai-chinh', 'text/html; charset=utf-8'],
    ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/chuyen-muc/ket-qua/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/hoi-dap/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/sitemap/1.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['/favicon.ico', 'image/svg+xml; charset=utf-8'],
    ['/content/v1/publications', 'application/json; charset=utf-8'],
    ['/content/v1/publications/01936e5c-0000-7000-8000-000000000001', 'application/json; charset=utf-8'],
    ['/content/v1/checkpoints', 'application/json; charset=utf-8'],
    ['/healthz', 'text/plain; charset=utf-8'],
    ['/readyz', 'application/json; charset=utf-8'],
  ])('gets %s as %s', async (path, type) => {
    const answer = await site.get(path)
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type])
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  })

  it('gets security headers from the cache too, and no cookie, no client hint, no engine name', async () => {
    for (const _time of [1, 2]) {
      const { headers } = await site.get(PATH)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['strict-transport-security']).toBeDefined()
      for (const name of ['set-cookie', 'accept-ch', 'critical-ch', 'x-powered-by'])
        expect(headers[name]).toBeUndefined()
      expect(headers.vary).toBe('Accept-Encoding')
    }
  })

  it('with a page of another version gets the style there is, to be kept for a minute', async () => {
    const current = /href="(\/assets\/site\.[0-9a-f]{10}\.css)"/.exec((await site.get('/')).text)?.[1] ?? ''
    const answer = await site.get('/assets/site.0123456789.css')
    expect([answer.status, answer.text]).toEqual([200, (await site.get(current)).text])
    expect(answer.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=60',
    })
  })

  it.each(['012345678', '0123456789a', '012345678G', 'main'])('finds no stylesheet named “%s”', async (hash) => {
    expect((await site.get(`/assets/site.${hash}.css`)).status).toBe(404)
  })

  it('finds the stylesheet under its hashed name, to be kept for ever', async () => {
    const path = /href="(\/assets\/site\.[0-9a-f]{10}\.css)"/.exec((await site.get('/')).text)?.[1] ?? ''
    const answer = await site.get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it.each([
    ['/bai/ten-cu-a1b2c3', PATH],
    ['/tin/2019/cu.html', PATH],
    ['/th%e1%bb%9di-s%e1%bb%b1.html', PATH],
    ['/hoi-dap/', '/hoi-dap'],
    ['/hoi-dap//?after=x', '/hoi-dap?after=x'],
    ['//evil.example/', '/evil.example'],
  ])('following the old or sloppy address %s is sent to %s', async (from, to) => {
    const answer = await site.get(from)
    expect([answer.status, answer.headers.location]).toEqual([301, to])
  })

  it.each([
    ['/bai/khong-co', 404],
    ['/chuyen-muc/khong-co', 404],
    ['/chuyen-muc/khong-co/rss.xml', 404],
    ['/sitemap/2.xml', 404],
    ['/sitemap/x.xml', 404],
    ['/%E0%A4%A', 404],
    ['/bai/%E0%A4%A', 400],
    ['/\\evil.example/', 400],
    ['/hoi-dap?after=../../x', 400],
    [`/${'a'.repeat(5000)}`, 414],
  ])('at %s is told %d', async (path, status) => {
    const answer = await site.get(path)
    expect(answer.status).toBe(status)
    if (status !== 414) expect(answer.text).toContain('<html lang="vi">')
    expect(answer.headers['cache-control'] ?? 'no-store').toBe('no-store')
  })

  it('asking the program interface for nothing gets JSON with a code', async () => {
    const answer = await site.get('/content/v1/nothing')
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.text).error).toMatchObject({ code: 'not_found' })
    expect((await site.get('/content/v1/publications?limit=101')).status).toBe(400)
    expect((await site.get('/content/v1/publications?kind=secret')).status).toBe(400)
    expect((await site.get('/content/v1/publications?limit=100&kind=page')).status).toBe(200)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('may not %s', async (method) => {
    const answer = await site.ask(PATH, { method })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('is never told what a request to another host would be', async () => {
    expect((await site.get('http://evil.example/')).status).toBe(400)
  })

  it('sees a page and a request id, not the cause, when the store fails; the log has no word of a text', async () => {
    const broken = await startSite()
    broken.store.byPath = async () => {
      throw new Error('Failed query: select …\nparams: TỪ-BÍ-MẬT "x"', {
        cause: new SyntaxError('Unexpected "TỪ-BÍ-MẬT"'),
      })
    }
    const answer = await broken.get('/bai/x')
    expect(answer.status).toBe(500)
    expect(answer.text).toContain('Có lỗi ở máy chủ')
    expect(answer.text).toContain(String(answer.headers['x-request-id']))
    expect(answer.text).not.toContain('Failed query')
    expect(JSON.stringify(broken.lines)).toContain('Failed query')
    expect(JSON.stringify(broken.lines)).not.toContain('TỪ-BÍ-MẬT')
    await broken.stop()
  })

  it('leaves no query in the log', async () => {
    await site.get('/khong-co?token=abc123')
    expect(JSON.stringify(site.lines)).not.toContain('abc123')
  })

  it.each(['/admin/reset/', '/api/users/verify/'])('leaves no one-time key of %s in the log', async (path) => {
    await site.get(`${path}c0ffee5eed`)
    expect(JSON.stringify(site.lines)).toContain(`${path}…`)
    expect(JSON.stringify(site.lines)).not.toContain('c0ffee5eed')
  })
})

describe('a withdrawn story', () => {
  const words = /Thi hành xong|tự nguyện|biên bản|Lê Minh An|Sáng nay/

  it('leaves its notice with 410 and no word anywhere', async () => {
    await site.get(PATH)
    site.store.put(
      buildPublication({
        live: 'withdrawn',
        seq: 9,
        changedAt: '2026-11-22T09:00:00.000Z',
        withdrawal: { at: '2026-11-22T09:00:00.000Z', code: 'error', notice: 'Toà soạn đã gỡ bài này.' },
      }),
    )
    site.cache.dropAll()
    const paths = [
      PATH,
      '/',
      '/rss.xml',
      '/feed.json',
      '/chuyen-muc/ket-qua',
      '/chuyen-muc/ket-qua/rss.xml',
      '/sitemap.xml',
      '/content/v1/publications',
      '/content/v1/publications/01936e5c-0000-7000-8000-000000000001',
    ]
    for (const path of paths) expect((await site.get(path)).text).not.toMatch(words)
    const page = await site.get(PATH)
    expect(page.status).toBe(410)
    expect(page.text).toContain('Toà soạn đã gỡ bài này.')
    expect((await site.get('/rss.xml')).text).toContain('Toà soạn đã gỡ bài này.')
    expect((await site.get('/sitemap.xml')).text).not.toContain(PATH)
  })
})

describe('a site of 120,000 stories', () => {
  it('has a sitemap index of files of at most 50,000 addresses', async () => {
    const asked: { page: number; size: number }[] = []
    site.store.countPublic = async () => 120_000
    site.store.addresses = async (range) => {
      asked.push(range)
      return [{ path: '/bai/x', changedAt: '2026-11-20T02:00:00.000Z' }]
    }
    const index = (await site.get('/sitemap.xml')).text
    expect(index.match(/<sitemap><loc>https:\/\/bao\.example\/sitemap\/\d\.xml<\/loc>/g)).toHaveLength(3)
    expect((await site.get('/sitemap/3.xml')).text).toContain('<loc>https://bao.example/bai/x</loc>')
    expect(asked[0]?.page).toBe(3)
    expect(asked[0]?.size).toBeLessThan(50_000)
  })
})

describe('the content API', () => {
  it('pages by the last story, without losing or repeating one', async () => {
    for (let number = 0; number < 7; number += 1) {
      site.store.put(buildPublication({ story: `n${number}`, path: `/bai/n${number}`, title: `N${number}` }))
    }
    const seen: string[] = []
    let next: string | null = '/content/v1/publications?limit=3'
    while (next !== null) {
      const page: { items: { story: string }[]; next: string | null } = JSON.parse(
        (await site.get(next.replace('https://bao.example', ''))).text,
      )
      seen.push(...page.items.map((item) => item.story))
      next = page.next
    }
    expect(seen).toHaveLength(9)
    expect(new Set(seen).size).toBe(9)
  })
})
