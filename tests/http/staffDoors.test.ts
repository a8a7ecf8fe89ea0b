import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type RunningSite, startSite } from '../support/startSite'

let site: RunningSite
let seen: Request[]
let bodies: string[]

beforeEach(async () => {
  seen = []
  bodies = []
  site = await startSite({
    limits: {
      bodyBytes: 1000,
      uploadBytes: 5000,
      manuscriptBytes: 3000,
      signInsPerMinute: 3,
      apiRequestsPerTenSeconds: 20,
    },
    api: {
      handle: async (request) => {
        seen.push(request)
        try {
          bodies.push(await request.text())
        } catch {
          return Response.json({ errors: [{ message: 'unreadable' }] }, { status: 500 })
        }
        return new Response('{"ok":true}', {
          headers: [
            ['set-cookie', 'a=1'],
            ['set-cookie', 'b=2'],
            ['content-type', 'application/json'],
          ],
        })
      },
      isSignedIn: async (headers) => headers.get('cookie') === 'payload-token=good',
    },
    admin: async (request, response) => {
      response.setHeader('Accept-CH', 'Sec-CH-Prefers-Color-Scheme')
      response.setHeader('Vary', 'Sec-CH-Prefers-Color-Scheme, RSC')
      response.end(`panel ${request.url}`)
    },
  })
})
afterEach(() => site.stop())

const staff = { cookie: 'payload-token=good' }

describe('/api', () => {
  it('hands the request to Payload under the configured origin, whatever Host says', async () => {
    const answer = await site.ask('/api/articles?limit=5', {
      method: 'POST',
      headers: { host: 'evil.example', 'content-type': 'application/json' },
      body: '{"a":1}',
    })
    expect(answer.status).toBe(200)
    expect(seen[0]?.url).toBe('https://bao.example/api/articles?limit=5')
    expect(bodies).toEqual(['{"a":1}'])
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2'])
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it('gives Payload the id that the client gets, whatever id the client brings', async () => {
    for (const method of ['GET', 'POST']) {
      const answer = await site.ask('/api/articles', { method, headers: { 'x-request-id': 'cua-toi' } })
      const id = answer.headers['x-request-id']
      expect(id).toMatch(/^[0-9a-f-]{36}$/)
      expect(seen.at(-1)?.headers.get('x-request-id')).toBe(id)
    }
  })

  it('refuses a body over the cap by its length and by its stream', async () => {
    const declared = await site.ask('/api/articles', { method: 'POST', body: 'x'.repeat(1001) })
    const streamed = await site.ask('/api/articles', {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked' },
      body: 'x'.repeat(1001),
    })
    for (const answer of [declared, streamed]) {
      expect(answer.status).toBe(413)
      expect(JSON.parse(answer.text).error.code).toBe('too_large')
    }
    expect((await site.ask('/api/articles', { method: 'POST', body: 'x'.repeat(1000) })).status).toBe(200)
  })

  it('takes so many requests of one address and tells the next when to come again, while readers go on', async () => {
    for (let index = 0; index < 20; index += 1) expect((await site.ask('/api/articles', {})).status).toBe(200)
    const refused = await site.ask('/api/articles', {})
    expect([refused.status, JSON.parse(refused.text).error.code]).toEqual([429, 'too_many_requests'])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await site.ask('/', {})).status).toBe(200)
  })

  it("counts the panel's pages with it, not the panel's files", async () => {
    for (let index = 0; index < 20; index += 1) expect((await site.get('/admin/login')).status).toBe(200)
    expect([(await site.get('/admin/login')).status, (await site.get('/api/articles')).status]).toEqual([429, 429])
    expect((await site.get('/_next/static/x.js')).status).toBe(200)
  })

  it('cuts a list of everything to a page, for staff too', async () => {
    await site.ask('/api/articles?limit=0&pagination=false', { headers: staff })
    expect(seen[0]?.url).toBe('https://bao.example/api/articles?limit=2000&pagination=false')
  })

  it.each([
    ['/api/articles', 'limit=0', '?limit=2000'],
    ['/api/articles', 'limit=7&depth=0', '?limit=7&depth=0'],
    ['/api/articles?limit=0', '', '?limit=2000'],
    ['/api/articles', 'pagination=false', '?pagination=false&limit=2000'],
    ['/api/articles?sort=title', 'where[id][in][0]=a%23b', '?sort=title&where[id][in][0]=a%23b'],
  ])('reads a GET in a POST as the GET it means, cut as well: %s with “%s”', async (path, body, search) => {
    for (const override of ['x-http-method-override', 'x-payload-http-method-override']) {
      const headers = { ...staff, [override]: 'GET', 'content-type': 'application/x-www-form-urlencoded' }
      expect((await site.ask(path, { method: 'POST', headers, body })).status).toBe(200)
      const last = seen.at(-1)
      expect([last?.method, last?.url]).toEqual(['GET', `https://bao.example/api/articles${search}`])
      expect([last?.headers.get(override), last?.headers.get('cookie')]).toEqual([null, staff.cookie])
    }
  })

  it.each([
    ['/api/articles?limit[]=0', {}, ''],
    ['/api/articles?[limit]=0', {}, ''],
    ['/api/articles?depth[]=9', {}, ''],
    ['/api/articles?limit=1', { 'content-type': 'application/x-www-form-urlencoded' }, 'limit=0'],
    ['/api/articles', { 'content-type': 'application/x-www-form-urlencoded' }, 'limit[]=0'],
    ['/api/articles', { 'content-type': 'application/json' }, '{"locale":"vi&limit=0"}'],
  ])('asks Payload nothing when a size is hidden: %s %j %s', async (path, headers, body) => {
    const override = { ...staff, ...headers, 'x-payload-http-method-override': 'GET' }
    const answer = await site.ask(path, { method: 'POST', headers: override, body })
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([400, 'bad_request'])
    if (body === '') expect((await site.get(path, staff)).status).toBe(400)
    expect(seen).toEqual([])
  })

  it('takes no more bytes in a GET in a POST than in any other body', async () => {
    const headers = {
      ...staff,
      'x-http-method-override': 'GET',
      'content-type': 'application/x-www-form-urlencoded',
      'transfer-encoding': 'chunked',
    }
    const answer = await site.ask('/api/articles', { method: 'POST', headers, body: `sort=${'x'.repeat(1000)}` })
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([413, 'too_large'])
  })

  it('lets uploads be larger, only where uploads go', async () => {
    const upload = {
      method: 'POST',
      headers: { ...staff, 'content-type': 'multipart/form-data; boundary=x' },
      body: 'x'.repeat(4000),
    }
    expect((await site.ask('/api/media', upload)).status).toBe(200)
    expect((await site.ask('/api/articles', upload)).status).toBe(413)
    const manuscript = { ...upload, body: 'x'.repeat(3000) }
    expect((await site.ask('/api/articles/import', manuscript)).status).toBe(200)
    expect((await site.ask('/api/articles/import', { ...manuscript, body: 'x'.repeat(3001) })).status).toBe(413)
    expect((await site.ask('/api/articles/imports', manuscript)).status).toBe(413)
  })

  it.each(['/api/media', '/api/media/m1?depth=0', '/api/pages/import'])(
    'reads no file of a stranger at %s, however small, and never asks Payload',
    async (path) => {
      const form = (headers: Record<string, string>) => ({
        method: 'POST',
        headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
        body: 'x',
      })
      const strangers: Record<string, string>[] = [{}, { cookie: 'payload-token=forged' }]
      for (const headers of strangers) {
        const answer = await site.ask(path, form(headers))
        expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([401, 'not_signed_in'])
      }
      expect(seen).toEqual([])
      expect((await site.ask(path, form(staff))).status).toBe(200)
    },
  )

  it.each(['/api/users/login', '/api//users/%6Cogin/', '/api/users/forgot-password', '/api/users/first-register'])(
    'counts tries at %s by address',
    async (path) => {
      const statuses: number[] = []
      let last = await site.ask(path, { method: 'POST', body: '{}' })
      for (let round = 0; round < 4; round += 1) {
        statuses.push(last.status)
        last = await site.ask(path, { method: 'POST', body: '{}' })
      }
      expect(statuses).toEqual([200, 200, 200, 429])
      expect(Number(last.headers['retry-after'])).toBeGreaterThan(0)
      expect((await site.get('/api/users/me')).status).toBe(200)
    },
  )

  it.each([
    ['/api/payload-locked-documents', 401],
    ['/api/Payload-Preferences', 401],
    ['/api/%70ayload-jobs/run', 401],
    ['/api/access', 401],
    ['/api/articles?limit=0', 400],
    ['/api/articles?limit=101', 400],
    ['/api/articles?limit=100', 200],
    ['/api/articles?depth=2', 400],
    ['/api/articles?depth=0', 200],
    ['/api/articles?draft=true', 400],
    [`/api/articles?where[title][equals]=${'x'.repeat(2100)}`, 400],
  ])('answers a stranger at %s with %d, and lets staff through', async (path, status) => {
    expect((await site.get(path)).status).toBe(status)
    expect((await site.get(path, { cookie: 'payload-token=forged' })).status).toBe(status)
    expect((await site.get(path, staff)).status).toBe(200)
  })

  it('lets no stranger hide a query in a POST', async () => {
    const question = { method: 'POST', body: 'limit=0' }
    expect(
      (await site.ask('/api/articles', { ...question, headers: { 'x-http-method-override': 'GET' } })).status,
    ).toBe(400)
    expect(
      (await site.ask('/api/articles', { ...question, headers: { 'x-payload-http-method-override': 'GET' } })).status,
    ).toBe(400)
  })
})

describe('the panel', () => {
  it('gets its whole address, may run its inline script, and keeps its client hints to itself', async () => {
    const panel = await site.get('/admin/collections/articles?x=1')
    expect(panel.text).toBe('panel /admin/collections/articles?x=1')
    expect(panel.headers['content-security-policy']).toContain("script-src 'self' 'unsafe-inline'")
    expect(panel.headers['accept-ch']).toBeDefined()
    const asset = await site.get('/_next/static/x.js')
    expect(asset.headers['accept-ch']).toBeUndefined()
    expect(asset.headers.vary).toBe('RSC')
  })
})

describe('/metrics', () => {
  it('is for a collector on this machine, not for who comes through a proxy', async () => {
    await site.get('/')
    await site.get('/')
    const answer = await site.get('/metrics')
    expect(answer.text).toMatch(/site_cache_hits_total 1\n/)
    expect(answer.text).toContain('site_requests_total{route="home",status="200"} 1')
    expect((await site.get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404)
  })
})
