import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { importFiles } from '../../../scripts/import/importFiles'
import type { ImportOptions } from '../../../scripts/import/readImportOptions'
import { runRelay } from '../../../src/relay/runRelay'
import { payloadPublicationStore } from '../../../src/site/payloadPublicationStore'
import { buildDocx, para, picture, run } from '../../support/buildDocx'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'
import { emailOf } from '../../support/seedPeople'

const COLLECTIONS = ['articles', 'answers', 'releases', 'pages', 'media', 'publications', 'editions'] as const
const TEXT = 'Tựa đề của bài\n\nMột câu mở đầu cho bài.\n\nĐoạn thứ nhất của bài.\n\nĐoạn thứ hai của bài.\n'
const BARE = 'Tựa đề của bài\n\nChỉ một đoạn, không có sapo và có nhiều hơn một câu, nên là thân bài. Câu thứ hai.\n'

let newsroom: TestNewsroom
let folder = ''
let complaints: string[] = []
beforeAll(async () => {
  newsroom = await openNewsroom()
  folder = join(newsroom.settings.dataDir, 'ban-thao')
  mkdirSync(folder)
  await newsroom.payload.create({
    collection: 'topics',
    data: { id: 't-1', label: 'Chủ đề' } as never,
    overrideAccess: true,
  })
})
beforeEach(() => {
  complaints = []
})
afterAll(() => newsroom.close())

const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const bring = (options: Partial<ImportOptions> & { files: string[] }): Promise<number> =>
  importFiles({
    payload: newsroom.payload,
    options: { kind: 'article', author: emailOf('reporter'), topics: [], published: null, ...options },
    say: () => undefined,
    complain: (line) => complaints.push(line),
  })

const stored = async (): Promise<Record<string, number>> => {
  const counts = COLLECTIONS.map(async (collection) => {
    const { totalDocs } = await newsroom.payload.count({ collection, overrideAccess: true })
    return [collection, totalDocs] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}

const withPicture = async (second?: Uint8Array, alt = 'Ảnh thử'): Promise<Uint8Array> => {
  const image = await sharp({ create: { width: 320, height: 180, channels: 3, background: '#335577' } })
    .png()
    .toBuffer()
  return buildDocx({
    body: [
      para(run('Bài có ảnh'), 'Title'),
      para(run('Một câu mở đầu cho bài có ảnh.'), 'Subtitle'),
      para(picture('word_media_a_png', alt)),
      ...(second ? [para(picture('word_media_b_png', 'Ảnh thứ hai'))] : []),
      para(run('Đoạn cuối của bài.')),
    ].join(''),
    files: { 'word/media/a.png': image, ...(second ? { 'word/media/b.png': second } : {}) },
  })
}

/** Begins as a picture and ends half-way: only who decodes it notices. */
const brokenPicture = async (): Promise<Uint8Array> => {
  const noise = {
    create: {
      width: 90,
      height: 90,
      channels: 3 as const,
      background: '#123456',
      noise: { type: 'gaussian' as const, mean: 128, sigma: 40 },
    },
  }
  return (await sharp(noise).png().toBuffer()).subarray(0, 600)
}

const bylines = ['Trần Thị Cũ', 'Lê Văn Xưa']
const published = { bylines, on: '2020-10-01', oldPath: null }
const chief = { author: emailOf('chiefEditor') }

describe('an import that is refused', () => {
  it.each<[string, () => Promise<Partial<ImportOptions> & { files: string[] }>, RegExp]>([
    ['a file that is not there', async () => ({ files: ['khong-co.docx'] }), /“khong-co\.docx”: không có tệp này\.$/],
    ['a folder', async () => ({ files: [folder] }), /“.+”: đây là một thư mục\.$/],
    [
      'an empty file',
      async () => ({ files: [fileOf('rong.txt', '')] }),
      /^Không đọc được tệp “\/.+\/rong\.txt”: tệp rỗng\.$/,
    ],
    [
      'a picture named as Word',
      async () => ({
        files: [
          fileOf(
            'anh.docx',
            await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
              .png()
              .toBuffer(),
          ),
        ],
      }),
      /anh\.docx”: tên tệp là \.docx/,
    ],
    [
      'an author without an account',
      async () => ({ files: [fileOf('a.txt', TEXT)], author: 'la@b.vn' }),
      /la@b\.vn\. Chưa nhập gì\.$/,
    ],
    [
      'a topic that the plan does not have',
      async () => ({ files: [fileOf('a.txt', TEXT)], topics: ['t-1', 't-la'] }),
      /mã t-la\. Chưa nhập gì\.$/,
    ],
    [
      'a page by a reporter, who may not write one',
      async () => ({ files: [fileOf('b.docx', await withPicture())], kind: 'page' }),
      /b\.docx.*không có quyền/,
    ],
    [
      'a reviewer, who writes nothing',
      async () => ({ files: [fileOf('b.docx', await withPicture())], author: emailOf('reviewer') }),
      /b\.docx.*không có quyền/,
    ],
    [
      'a manuscript with a broken picture beside a good one',
      async () => ({ files: [fileOf('b.docx', await withPicture(await brokenPicture()))] }),
      /b\.docx.*ảnh 2 của tệp hỏng/,
    ],
    [
      'an archive by a reporter',
      async () => ({ files: [fileOf('b.docx', await withPicture())], published }),
      /b\.docx/,
    ],
    [
      'an archive without a day',
      async () => ({
        ...chief,
        files: [fileOf('b.docx', await withPicture())],
        published: { ...published, on: null },
      }),
      /b\.docx.*--on/,
    ],
    [
      'an archive with a picture that nobody described, since no description can be written later',
      async () => ({ ...chief, files: [fileOf('b.docx', await withPicture(undefined, ''))], published }),
      /b\.docx.*ảnh 1 không có mô tả/,
    ],
    [
      'an archive of a day that does not exist',
      async () => ({ ...chief, files: [fileOf('a.txt', TEXT)], published: { ...published, on: '2020-02-31' } }),
      /2020-02-31 không có trong lịch/,
    ],
    [
      'an archive younger than the log',
      async () => ({
        ...chief,
        files: [fileOf('b.docx', await withPicture())],
        published: { ...published, on: '2030-01-01' },
      }),
      /trước khi có hệ thống này/,
    ],
    [
      'an archive without a sapo',
      async () => ({ ...chief, files: [fileOf('c.txt', BARE)], published }),
      /c\.txt.*sapo/,
    ],
    [
      'an old address that is none',
      async () => ({ ...chief, files: [fileOf('a.txt', TEXT)], published: { ...published, oldPath: 'cu?x=1' } }),
      /địa chỉ cũ cu\?x=1/,
    ],
  ])('says so of %s in one sentence and leaves nothing behind', async (_, asked, sentence) => {
    const before = await stored()
    expect(await bring(await asked())).toBe(1)
    expect(complaints).toEqual([expect.stringMatching(sentence)])
    expect(await stored()).toEqual(before)
  })

  it('does not keep the other files out', async () => {
    const before = await stored()
    expect(await bring({ files: [fileOf('rong.txt', ''), fileOf('a.txt', TEXT)], topics: ['t-1'] })).toBe(1)
    expect(complaints).toHaveLength(1)
    expect((await stored()).articles).toBe((before.articles ?? 0) + 1)
  })
})

describe('an import that comes in', () => {
  it('keeps its pictures, and the same picture once', async () => {
    const before = await stored()
    const file = fileOf('b.docx', await withPicture())
    expect(await bring({ files: [file, file] })).toBe(0)
    expect(await stored()).toMatchObject({ articles: (before.articles ?? 0) + 2, media: (before.media ?? 0) + 1 })
  })

  it('loses no word where the kind has no sapo', async () => {
    await bring({ ...chief, kind: 'page', files: [fileOf('a.txt', TEXT)] })
    const { docs } = await newsroom.payload.find({ collection: 'pages', overrideAccess: true })
    expect(JSON.stringify(docs[0]?.body)).toMatch(/Một câu mở đầu cho bài\..*Đoạn thứ nhất của bài\./)
  })

  it('is live at once as archive, under the address it had, which no other text takes', async () => {
    const { payload } = newsroom
    const file = fileOf('a.txt', TEXT)
    const archive = { ...chief, files: [file], published: { ...published, oldPath: '/tin//bai-cu.html/' } }
    expect(await bring(archive)).toBe(0)
    await runRelay(payload)
    const found = await payloadPublicationStore({ payload }).byOldPath('/tin/bai-cu.html')
    expect(found).toMatchObject({
      title: 'Tựa đề của bài',
      live: 'public',
      clearance: { ground: 'archive' },
      firstPublishedAt: '2020-09-30T17:00:00.000Z',
    })
    // Who brought it in has not written it: readers are not told his name.
    expect(found?.edition?.blocks).toContainEqual({ type: 'bylines', names: bylines })
    const before = await stored()
    expect(await bring(archive)).toBe(1)
    expect(complaints).toEqual([expect.stringContaining('/tin/bai-cu.html đã dẫn tới bài khác')])
    expect(await stored()).toEqual(before)
  })
})
