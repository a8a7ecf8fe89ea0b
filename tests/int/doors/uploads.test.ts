import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { directClient, type StaffClient } from '../../support/staffClient'

const ALT = 'Buổi đối thoại ở xã Thanh Sơn'

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterAll(() => newsroom.close())

const picture = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 600, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer()

const send = (client: StaffClient, data: Buffer) => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(data)], { type: 'image/jpeg' }), 'anh.jpg')
  form.set('_payload', JSON.stringify({ alt: ALT, rights: 'Của toà soạn', consent: 'not_needed' }))
  return client.send('POST', '/api/media', form)
}

/** Nobody, at the front door and at the door behind it; and a person whose roles keep no files. */
const clientOf = {
  'a stranger': async () => newsroom.stranger,
  'a stranger who got past the front door': async () =>
    directClient({ api: newsroom.api, origin: newsroom.settings.publicUrl, token: null }),
  'a reviewer': () => newsroom.as('reviewer'),
}

describe('who may not keep files', () => {
  it.each<[keyof typeof clientOf, number]>([
    ['a stranger', 401],
    ['a stranger who got past the front door', 401],
    ['a reviewer', 403],
  ])('%s sends a picture, new or known, and hears nothing of the store (%d)', async (who, status) => {
    const { mediaDir } = newsroom.settings
    const known = await picture('#205080')
    const kept = await send(await newsroom.as('reporter'), known)
    expect([201, 409]).toContain(kept.status)
    const before = readdirSync(mediaDir).sort()
    const client = await clientOf[who]()
    for (const data of [known, await picture('#805020'), Buffer.from('không phải ảnh')]) {
      const answer = await send(client, data)
      expect(answer.status).toBe(status)
      expect(answer.text).not.toMatch(/Thanh Sơn|đã có|already_there|"media"/)
    }
    expect(readdirSync(mediaDir).sort()).toEqual(before)
    expect((await newsroom.payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(1)
  })
})
