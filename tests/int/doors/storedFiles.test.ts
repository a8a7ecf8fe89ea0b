import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterAll(() => newsroom.close())

const CUT = 'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=30&uploadEdits[crop][height]=30'
const WORDS = { alt: 'Trụ sở', rights: 'Của toà soạn', consent: 'not_needed' }

let known: string | null = null
/** The picture that all of these ask about. */
const uploaded = async (): Promise<string> => {
  const data = await sharp({ create: { width: 600, height: 300, channels: 3, background: '#205080' } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(data)], { type: 'image/jpeg' }), 'anh.jpg')
  form.set('_payload', JSON.stringify(WORDS))
  known ??= String((await (await newsroom.as('reporter')).send('POST', '/api/media', form)).body.doc?.id)
  return known
}

const stored = (): Record<string, string> => {
  const { mediaDir } = newsroom.settings
  const hashOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(mediaDir, name)))
      .digest('hex')
  return Object.fromEntries(
    readdirSync(mediaDir)
      .sort()
      .map((name) => [name, hashOf(name)]),
  )
}

describe('a file of the store', () => {
  it('is never fetched from an address that somebody names', async () => {
    const asked: string[] = []
    const elsewhere = createServer((request, response) => {
      asked.push(String(request.url))
      response.end('x')
    }).listen(0, '127.0.0.1')
    await once(elsewhere, 'listening')
    const { port } = elsewhere.address() as AddressInfo
    const reporter = await newsroom.as('reporter')
    for (const url of [`http://127.0.0.1:${port}/anh.jpg`, 'https://toasoan.example/anh.jpg', '/anh.jpg']) {
      const { status, text } = await reporter.send('POST', '/api/media', { ...WORDS, filename: 'anh.jpg', url })
      expect([url, status, text]).toEqual([url, 400, expect.stringContaining('Chưa chọn tệp nào')])
    }
    const { status } = await (await newsroom.as('reviewer')).send('POST', '/api/media', { ...WORDS, url: '/anh.jpg' })
    expect(status).toBe(403)
    elsewhere.close()
    expect(asked).toEqual([])
  })

  it.each([
    ['a cut', `${CUT}&uploadEdits[widthInPixels]=60&uploadEdits[heightInPixels]=60`, 403],
    ['a size', 'uploadEdits[widthInPixels]=60&uploadEdits[heightInPixels]=60', 403],
    ['another middle', 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=20', 403],
    ['nothing of the kind', '', 200],
  ])('keeps its bytes, whatever is asked of it: %s', async (_what, query, expected) => {
    const id = await uploaded()
    const before = stored()
    const reporter = await newsroom.as('reporter')
    const change = { caption: 'Chú thích', focalX: 3, focalY: 4 }
    const { status } = await reporter.send('PATCH', `/api/media/${id}?${query}`, change)
    expect([status, stored()]).toEqual([expected, before])
  })
})
