import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { buildMatroska, buildMp4, buildVtt } from '../../support/buildClipFiles'
import { userOf } from '../../support/newsroomActs'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const PDF = '%PDF-1.7\n1 0 obj <<>> endobj\nxref\n0 1\ntrailer <<>>\nstartxref\n30\n%%EOF'
const FILMS = 'scripts/demo/media'
const matroska = buildMatroska('matroska').toString('latin1')
const windowsCaptions = (words: string): Buffer =>
  Buffer.from(`\uFEFF${buildVtt(words).toString('utf8').replaceAll('\n', '\r\n')}`)
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

const jpeg = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 500, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'nguoi-chup-an-danh' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 0/1' } })
    .toBuffer()

const upload = async ({
  data,
  name,
  type,
  alt = 'Ảnh thử',
}: {
  data: Buffer
  name: string
  type: string
  alt?: string
}) => {
  const { payload } = newsroom
  return payload.create({
    collection: 'media',
    data: { alt, rights: 'Của toà soạn', consent: 'not_needed' },
    file: { data, name, mimetype: type, size: data.length },
    user: await userOf({ payload, person: 'reporter' }),
    overrideAccess: false,
  })
}

const rows = async (): Promise<number> =>
  (await newsroom.payload.count({ collection: 'media', overrideAccess: true })).totalDocs

/** A new clip whose film, poster and captions are the given rows; only one of them is named. */
const saveClip = async (files: Record<string, unknown>) => {
  const { payload } = newsroom
  const user = await userOf({ payload, person: 'reporter' })
  return payload.create({
    collection: 'clips',
    data: { title: 'Clip thử', ...files } as never,
    user,
    overrideAccess: false,
  })
}

describe('the files of a clip', () => {
  it('are saved only in the place of their kind', async () => {
    const mp4 = readFileSync(join(FILMS, 'ba-buoc-nop-yeu-cau.mp4'))
    const vtt = readFileSync(join(FILMS, 'ba-buoc-nop-yeu-cau.vtt'))
    const { id: film, durationSeconds } = await upload({ data: mp4, name: 'c.mp4', type: 'video/mp4' })
    expect(durationSeconds).toBe(8)
    const captions = (await upload({ data: vtt, name: 'c.vtt', type: 'text/vtt' })).id
    const poster = (await upload({ data: await jpeg('#135'), name: 'c.jpg', type: 'image/jpeg' })).id
    const document = (await upload({ data: Buffer.from(`${PDF}\n`), name: 'c.pdf', type: 'application/pdf' })).id
    const refused = [
      { media: poster },
      { media: captions },
      { poster: film },
      { captions: document },
      { captions: film },
    ]
    for (const files of refused) await expect(saveClip(files)).rejects.toMatchObject({ status: 400 })
    const { id } = await saveClip({ media: film, poster, captions })
    expect(id).toBeTruthy()
  })
})

describe('a file for the media store', () => {
  it.each<[string, string, string, string, RegExp]>([
    ['a drawing that can carry script', 'a.png', 'image/png', SVG, /không phải ảnh JPEG/],
    [
      'a page named as a document',
      'a.pdf',
      'application/pdf',
      '<html><script>1</script></html>',
      /không phải ảnh JPEG/,
    ],
    ['a program named as a picture', 'a.jpg', 'image/jpeg', `MZ${'\0'.repeat(200)}`, /không phải ảnh JPEG/],
    ['a moving picture', 'a.gif', 'image/gif', `GIF89a${'\0'.repeat(50)}`, /không phải ảnh JPEG/],
    ['a document cut short', 'a.pdf', 'application/pdf', PDF.slice(0, 40), /Tệp PDF hỏng/],
    ['a picture cut short', 'a.png', 'image/png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', /Ảnh hỏng/],
    ['words named as a film', 'a.mp4', 'video/mp4', 'Đây không phải phim.', /không phải ảnh JPEG/],
    ['another film in the same box', 'a.mp4', 'video/mp4', '\0\0\0\x14ftypqt  \0\0\x02\0qt  ', /không phải ảnh JPEG/],
    ['sound in the same box', 'a.mp4', 'video/mp4', '\0\0\0\x14ftypM4A \0\0\x02\0M4A ', /không phải ảnh JPEG/],
    ['Matroska that isn’t WebM', 'a.webm', 'video/webm', matroska, /không phải ảnh JPEG/],
    ['captions of another format', 'a.vtt', 'text/vtt', '1\n00:00:00,000 --> 00:00:04,000\nLời', /không phải ảnh JPEG/],
    ['captions whose first word only begins alike', 'a.vtt', 'text/vtt', 'WEBVTTX\n\nLời', /không phải ảnh JPEG/],
    ['captions that are no UTF-8', 'a.vtt', 'text/vtt', 'WEBVTT\n\n\xff\xfe\xff', /không phải ảnh JPEG/],
  ])('is refused by its content: %s', async (_, name, type, content, sentence) => {
    const before = await rows()
    await expect(upload({ data: Buffer.from(content, 'latin1'), name, type })).rejects.toThrow(sentence)
    expect(await rows()).toBe(before)
  })

  it.each<[string, () => Buffer, string, RegExp]>([
    ['an MP4', () => readFileSync(`${FILMS}/truoc-gio-cuong-che.mp4`), 'video/mp4', /\.mp4$/],
    ['an MP4 of a few bytes', buildMp4, 'video/mp4', /\.mp4$/],
    ['a WebM', () => buildMatroska('webm'), 'video/webm', /\.webm$/],
    ['captions', () => readFileSync(`${FILMS}/truoc-gio-cuong-che.vtt`), 'text/vtt', /\.vtt$/],
    ['captions with a mark and Windows lines', () => windowsCaptions('Lời khác'), 'text/vtt', /\.vtt$/],
  ])('is taken for what it is and kept as it came: %s', async (_, content, type, name) => {
    const data = content()
    const row = await upload({ data, name: 'tep.jpg', type: 'image/jpeg' })
    expect(row).toMatchObject({ type, filename: expect.stringMatching(name), files: [{ type, bytes: data.length }] })
    expect(readFileSync(join(newsroom.settings.mediaDir, String(row.filename))).equals(data)).toBe(true)
    await expect(upload({ data, name: 'khac.mp4', type: 'video/mp4' })).rejects.toThrow(/đã có trong kho/)
  })

  it('is named by its content, whatever it was called', async () => {
    const row = await upload({ data: Buffer.from(PDF), name: '../../van-ban.html', type: 'text/html' })
    expect(row).toMatchObject({ type: 'application/pdf', filename: expect.stringMatching(/^[0-9a-f]{20}\.pdf$/) })
  })

  it('is whole for readers, though an upload that was broken off left half of it under its name', async () => {
    const data = Buffer.from(PDF.replace('1.7', '1.6'))
    const { mediaDir } = newsroom.settings
    const name = `${createHash('sha256').update(data).digest('hex').slice(0, 20)}.pdf`
    writeFileSync(join(mediaDir, name), data.subarray(0, 20))
    const row = await upload({ data, name: 'a.pdf', type: 'application/pdf' })
    expect(row.files).toMatchObject([{ file: name, bytes: data.length }])
    expect(readFileSync(join(mediaDir, name))).toEqual(data)
  })

  it('needs a description for who can’t see it', async () => {
    const data = await jpeg('#224466')
    await expect(upload({ data, name: 'a.jpg', type: 'image/jpeg', alt: '' })).rejects.toThrow(/Mô tả/)
  })

  it('loses its metadata in every size and comes in once', async () => {
    const data = await jpeg('#446622')
    expect(data.includes('nguoi-chup-an-danh')).toBe(true)
    const row = await upload({ data, name: 'a.jpg', type: 'image/jpeg' })
    const files = (row.files as { file: string; type: string }[]).map(({ file, type }) => ({ file, type }))
    expect(new Set(files.map(({ type }) => type))).toEqual(new Set(['image/webp', 'image/jpeg']))
    const { mediaDir } = newsroom.settings
    const kept = readdirSync(mediaDir).filter((name) => name.startsWith(String(row.sha256).slice(0, 20)))
    expect(kept.length).toBeGreaterThan(files.length)
    for (const name of kept) {
      const { exif, xmp, icc } = await sharp(readFileSync(join(mediaDir, name))).metadata()
      expect({ name, exif, xmp, icc }).toEqual({ name })
    }
    await expect(upload({ data, name: 'b.jpg', type: 'image/jpeg' })).rejects.toThrow(/đã có trong kho/)
  })
})
