import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { MANUSCRIPT_KINDS } from '../../../src/importing/manuscriptKinds'
import { KINDS } from '../../../src/workflow/kinds'
import { ROLE_NAMES, type Role } from '../../../src/workflow/roles'
import { CREATORS } from '../../../src/workflow/textRights'
import { ask } from '../../support/ask'
import { buildDocx, para, picture, run } from '../../support/buildDocx'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { PEOPLE, PERSON_NAMES } from '../../support/people'
import { type StaffAnswer, signIn } from '../../support/staffClient'

const COLLECTIONS = ['articles', 'answers', 'releases', 'pages', 'clips', 'media'] as const

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
  const topic = { id: 't-1', label: 'Chủ đề' } as never
  await newsroom.payload.create({ collection: 'topics', data: topic, overrideAccess: true })
})
afterAll(() => newsroom.close())

const stored = async (): Promise<number[]> => {
  const counts = COLLECTIONS.map((collection) => newsroom.payload.count({ collection, overrideAccess: true }))
  return (await Promise.all(counts)).map(({ totalDocs }) => totalDocs)
}

const formOf = ({
  name,
  content,
  ...more
}: { name: string; content: string | Uint8Array } & Record<string, unknown>) => {
  const form = new FormData()
  form.set('file', new Blob([content as Uint8Array<ArrayBuffer>]), name)
  for (const [key, value] of Object.entries(more)) form.append(key, String(value))
  return form
}

const manuscript = (title: string): string =>
  `${title}\n\nMột câu mở đầu cho bài.\n\nTheo quy\u00a0định  mới, ai cũng có mười ngày.\n\nĐoạn cuối.\n`

const bring = async (form: FormData, { by = 'reporter', to = 'articles' } = {}): Promise<StaffAnswer> =>
  (await newsroom.directly(by)).send('POST', `/api/${to}/import`, form)

const pictured = async (bytes: Uint8Array, title: string): Promise<Uint8Array> =>
  buildDocx({
    body: [
      para(run(title), 'Title'),
      para(run('Một câu mở đầu.'), 'Subtitle'),
      para(picture('word_media_a_png', 'Ảnh')),
    ].join(''),
    files: { 'word/media/a.png': bytes },
  })

const image = (): Promise<Buffer> => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  return sharp({ create: { width: 90, height: 90, channels: 3, background: '#123456', noise } })
    .png()
    .toBuffer()
}

describe('a manuscript sent from the panel', () => {
  it('becomes a draft of who sent it, and says paragraph by paragraph what was cleaned', async () => {
    const { status, body } = await bring(
      formOf({ name: 'hạn tự nguyện.txt', content: manuscript('Hạn tự nguyện'), topic: 't-1' }),
    )
    expect(status).toBe(200)
    expect(body).toMatchObject({ title: 'Hạn tự nguyện', notes: [] })
    expect(body.changes).toEqual([
      {
        place: 'đoạn 1',
        what: 'khoảng trắng lạ, khoảng trắng lặp',
        before: 'Theo quy⍽định⍽⍽mới, ai cũng có mười ngày.',
        after: 'Theo quy định mới, ai cũng có mười ngày.',
      },
    ])
    const row = await newsroom.payload.findByID({ collection: 'articles', id: String(body.id), overrideAccess: true })
    expect(row).toMatchObject({
      stage: 'draft',
      createdBy: 'reporter',
      sapo: 'Một câu mở đầu cho bài.',
      topics: ['t-1'],
      bylines: [{ person: 'reporter', name: 'Người reporter' }],
    })
  })

  it('comes in once: the same again is named and waits until the person wants it twice', async () => {
    const form = () => formOf({ name: 'hai-lan.txt', content: manuscript('Nhập hai lần') })
    const first = await bring(form())
    const before = await stored()
    const second = await bring(form())
    expect([second.status, second.body.error]).toEqual([
      409,
      {
        code: 'story_changed',
        message: 'Bạn đã có “Nhập hai lần” rồi, nên “hai-lan.txt” chưa được nhập thêm lần nữa.',
        twin: first.body.id,
      },
    ])
    expect(await stored()).toEqual(before)
    const wanted = formOf({ name: 'hai-lan.txt', content: manuscript('Nhập hai lần'), again: 'yes' })
    expect((await bring(wanted)).status).toBe(200)
    expect((await bring(form(), { by: 'otherReporter' })).status).toBe(200)
  })

  it('brings its pictures along, each once', async () => {
    const bytes = await image()
    const [, , , , , media = 0] = await stored()
    for (const title of ['Bài có ảnh', 'Bài khác, cùng ảnh'])
      expect((await bring(formOf({ name: 'a.docx', content: await pictured(bytes, title) }))).status).toBe(200)
    expect((await stored()).at(-1)).toBe(media + 1)
  })
})

describe('a manuscript that is refused', () => {
  it.each<[string, () => Promise<FormData>, number, RegExp]>([
    [
      'a broken Word file',
      async () => formOf({ name: 'hong.docx', content: (await pictured(await image(), 'Hỏng')).subarray(0, 900) }),
      415,
      /^Không đọc được tệp “hong\.docx”: tệp Word bị hỏng hoặc tải lên chưa trọn\. Chưa nhập gì\.$/,
    ],
    [
      'a picture named as Word',
      async () => formOf({ name: 'anh.docx', content: await image() }),
      415,
      /“anh\.docx”: tên tệp là \.docx nhưng nội dung/,
    ],
    [
      'a PDF',
      async () => formOf({ name: 'C:\\van-ban\\kh.pdf', content: '%PDF-1.7\n' }),
      415,
      /“kh\.pdf”: chỉ nhận \.docx, \.txt và \.html/,
    ],
    ['an empty file', async () => formOf({ name: 'rong.txt', content: '' }), 415, /“rong\.txt”: tệp rỗng/],
    [
      'a text longer than is read',
      async () => formOf({ name: 'dai.txt', content: 'a'.repeat(2 * 1024 * 1024 + 1) }),
      413,
      /“dai\.txt”: tệp lớn hơn 2 MB/,
    ],
    [
      'a broken picture in a good text',
      async () => formOf({ name: 'b.docx', content: await pictured((await image()).subarray(0, 600), 'Ảnh hỏng') }),
      415,
      /“b\.docx”: ảnh 1 của tệp hỏng/,
    ],
    [
      'a topic the plan has not',
      async () => formOf({ name: 'a.txt', content: manuscript('Lạ'), topic: 't-la' }),
      400,
      /không có chủ đề t-la/,
    ],
    ['a form without a file', async () => new FormData(), 400, /Chưa chọn tệp nào/],
  ])('%s: named with its reason, and nothing is left behind', async (_, form, status, sentence) => {
    const before = await stored()
    const answer = await bring(await form())
    expect([answer.status, answer.body.error?.message]).toEqual([status, expect.stringMatching(sentence)])
    expect(await stored()).toEqual(before)
  })

  it('what is no form at all', async () => {
    const { status, body } = await (await newsroom.directly('reporter')).send('POST', '/api/articles/import', {
      file: 'x',
    })
    expect([status, body.error?.code]).toEqual([400, 'bad_request'])
  })

  it('a form larger than any manuscript, at the door', async () => {
    const authorization = `JWT ${await signIn({ port: newsroom.port, person: 'reporter' })}`
    const headers = { authorization, 'content-type': 'multipart/form-data; boundary=x', 'content-length': '53000001' }
    const { status, text } = await ask({ port: newsroom.port, path: '/api/articles/import', method: 'POST', headers })
    expect([status, JSON.parse(text).error.code]).toEqual([413, 'too_large'])
  })
})

describe('who may bring a manuscript in', () => {
  const personOf = (role: Role) => PERSON_NAMES.find((person) => PEOPLE[person].role === role) ?? ''

  it.each(ROLE_NAMES)('%s: just what he may write himself', async (role) => {
    const before = await stored()
    for (const kind of MANUSCRIPT_KINDS) {
      const form = formOf({ name: 'a.txt', content: manuscript(`Của ${role}`) })
      const { status, body } = await bring(form, { by: personOf(role), to: KINDS[kind].collection })
      const may = CREATORS[kind].includes(role)
      expect({ kind, status }).toEqual({ kind, status: may ? 200 : 403 })
      if (!may) expect(body.error?.message).toBe('Bạn không có quyền viết loại bài này. Chưa nhập gì.')
    }
    const texts = MANUSCRIPT_KINDS.filter((kind) => CREATORS[kind].includes(role)).length
    const sum = (counts: number[]): number => counts.reduce((all, count) => all + count, 0)
    expect(sum(await stored())).toBe(sum(before) + texts)
  })

  it('nobody a clip: no manuscript is one', async () => {
    const { status } = await bring(formOf({ name: 'a.txt', content: manuscript('Clip') }), {
      by: 'chiefEditor',
      to: 'clips',
    })
    expect(status).toBe(404)
  })

  it('no stranger, and no page of another site with a signed-in person’s cookie', async () => {
    const before = await stored()
    const form = formOf({ name: 'a.txt', content: manuscript('Từ ngoài') })
    expect((await newsroom.stranger.send('POST', '/api/articles/import', form)).status).toBe(401)
    const cookie = `payload-token=${await signIn({ port: newsroom.port, person: 'reporter' })}`
    const written = new Response(form)
    const body = Buffer.from(await written.arrayBuffer())
    const type = written.headers.get('content-type') ?? ''
    const from = async (origin: string): Promise<number> => {
      const headers = { cookie, origin, 'content-type': type }
      return (await ask({ port: newsroom.port, path: '/api/articles/import', method: 'POST', headers, body })).status
    }
    expect(await from('https://evil.example')).toBe(401)
    expect(await stored()).toEqual(before)
    expect(await from(newsroom.settings.publicUrl)).toBe(200)
  })
})
