import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildPublication } from '../support/buildPublication'
import { type RunningSite, startSite } from '../support/startSite'

const BYTES = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251))
const file = (name: string, type: string) => ({ file: name, type, bytes: 1000, width: null, height: null })
let site: RunningSite
let mediaDirectory: string

beforeAll(async () => {
  mediaDirectory = await mkdtemp(join(tmpdir(), 'media-'))
  for (const name of ['clip.mp4', 'an.pdf', 'trang.html', 'kin.jpg', 'go.jpg'])
    await writeFile(join(mediaDirectory, name), BYTES)
  await symlink('vong.jpg', join(mediaDirectory, 'vong.jpg'))
  await mkdir(join(mediaDirectory, 'hop.jpg'))
  site = await startSite({
    mediaDirectory,
    publications: [
      buildPublication({
        files: {
          m: [
            file('clip.mp4', 'video/mp4'),
            file('an.pdf', 'application/pdf'),
            file('trang.html', 'text/html'),
            file('mat.jpg', 'image/jpeg'),
            file('vong.jpg', 'image/jpeg'),
            file('hop.jpg', 'image/jpeg'),
          ],
        },
      }),
      buildPublication({
        story: 's2',
        path: '/bai/go',
        live: 'withdrawn',
        files: { m: [file('go.jpg', 'image/jpeg')] },
      }),
    ],
  })
})
afterAll(async () => {
  await site.stop()
  await rm(mediaDirectory, { recursive: true })
})

describe('a published file', () => {
  it('is served whole, typed, to be kept no longer than a page, not to be guessed at', async () => {
    const answer = await site.get('/media/clip.mp4')
    expect(answer.status).toBe(200)
    expect(answer.body.equals(BYTES)).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': '1000',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=60, stale-while-revalidate=300',
      'content-disposition': 'inline',
    })
  })

  it('is served in parts, and says what it has when asked for more', async () => {
    const part = await site.get('/media/clip.mp4', { range: 'bytes=10-19' })
    expect(part.status).toBe(206)
    expect(part.headers['content-range']).toBe('bytes 10-19/1000')
    expect(part.body.equals(BYTES.subarray(10, 20))).toBe(true)
    const beyond = await site.get('/media/clip.mp4', { range: 'bytes=5000-' })
    expect(beyond.status).toBe(416)
    expect(beyond.headers['content-range']).toBe('bytes */1000')
    expect(beyond.headers['cache-control']).toBe('no-store')
  })

  it('answers HEAD and conditions', async () => {
    const head = await site.ask('/media/clip.mp4', { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '1000', 0])
    const known = await site.get('/media/clip.mp4', { 'if-none-match': String(head.headers.etag) })
    expect([known.status, known.headers['cache-control']]).toEqual([304, head.headers['cache-control']])
  })

  it('is kept by nobody while this machine has not read the log', async () => {
    const { now, logReadAt } = site.clock
    site.clock.now = logReadAt + 60_001
    expect((await site.get('/media/clip.mp4')).headers['cache-control']).toBe('public, max-age=0')
    site.clock.now = now
  })

  it.each(['an.pdf', 'trang.html'])('%s is handed over, not opened inside the site', async (name) => {
    expect((await site.get(`/media/${name}`)).headers['content-disposition']).toMatch(/^attachment;/)
  })
})

describe('a published file that the machine does not have', () => {
  const logged = (name: string) =>
    site.lines.filter((line) => line.message === 'published file not sent' && line.file === name)

  it.each([
    ['is missing', 'mat.jpg', 404, 'ENOENT'],
    ["can't be opened", 'vong.jpg', 503, 'ELOOP'],
    ['is a folder', 'hop.jpg', 503, 'EISDIR'],
  ])('%s: %s is answered with %d and logged by name with %s', async (_what, name, status, code) => {
    const answer = await site.get(`/media/${name}`)
    expect([answer.status, answer.headers['cache-control']]).toEqual([status, 'no-store'])
    expect(logged(name)).toMatchObject([{ file: name, code }])
  })

  it('is not logged for what the asker did', async () => {
    await site.get('/media/clip.mp4', { range: 'bytes=5000-' })
    expect((await site.get('/media/clip.mp4', { 'if-match': '"x"' })).status).toBe(400)
    expect(logged('clip.mp4')).toEqual([])
  })
})

describe('everything else in the folder', () => {
  it.each([
    ['a file of no publication', '/media/kin.jpg'],
    ['a file of a withdrawn story', '/media/go.jpg'],
    ['a published file that is missing', '/media/mat.jpg'],
    ['a path upwards', '/media/..%2F..%2Fetc%2Fpasswd'],
    ['a path upwards, plain', '/media/../package.json'],
    ['the folder', '/media/'],
  ])('%s is not there', async (_what, path) => {
    const answer = await site.get(path)
    expect([301, 404]).toContain(answer.status)
    expect(answer.body.includes(BYTES.subarray(0, 50))).toBe(false)
  })

  it('a file stops being there when its story is withdrawn', async () => {
    const other = await startSite({
      mediaDirectory,
      publications: [buildPublication({ files: { m: [file('kin.jpg', 'image/jpeg')] } })],
    })
    expect((await other.get('/media/kin.jpg')).status).toBe(200)
    other.store.put(buildPublication({ live: 'withdrawn', edition: null, files: {} }))
    other.cache.dropAll()
    expect((await other.get('/media/kin.jpg')).status).toBe(404)
    await other.stop()
  })
  it('a withdrawal that another machine wrote is seen after sixty seconds', async () => {
    const other = await startSite({
      mediaDirectory,
      publications: [buildPublication({ files: { m: [file('kin.jpg', 'image/jpeg')] } })],
    })
    const { now } = other.clock
    expect((await other.get('/media/kin.jpg')).status).toBe(200)
    other.store.put(buildPublication({ live: 'withdrawn', edition: null, files: {} }))
    other.clock.now = now + 60_000
    expect((await other.get('/media/kin.jpg')).status).toBe(200)
    other.clock.now = now + 60_001
    expect((await other.get('/media/kin.jpg')).status).toBe(404)
    await other.stop()
  })
})
