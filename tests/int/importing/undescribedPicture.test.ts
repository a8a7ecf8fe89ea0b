import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { importFiles } from '../../../scripts/import/importFiles'
import { act } from '../../support/newsroomActs'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'
import { emailOf } from '../../support/seedPeople'

const TITLE = 'Bài có ảnh không lời'
let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const manuscript = async (): Promise<string> => {
  const image = sharp({ create: { width: 64, height: 36, channels: 3, background: '#aa2211' } })
  const src = `data:image/png;base64,${(await image.png().toBuffer()).toString('base64')}`
  const file = join(newsroom.settings.dataDir, 'anh.html')
  writeFileSync(file, `<h1>${TITLE}</h1><p>Một câu mở đầu.</p><p><img src="${src}"></p><p>Đoạn cuối.</p>`)
  return file
}

describe('a manuscript with a picture that nobody has described', () => {
  it('says so, and can’t be submitted until somebody has', async () => {
    const { payload } = newsroom
    const said: string[] = []
    const options = { kind: 'article', author: emailOf('reporter'), topics: [], published: null } as const
    const asked = { ...options, topics: [], files: [await manuscript()] }
    const say = (line: string) => void said.push(line)
    expect(await importFiles({ payload, options: asked, say, complain: say })).toBe(0)
    expect(said).toContainEqual(expect.stringMatching(/lưu ý: Ảnh 1 của tệp không có mô tả/))

    const { docs } = await payload.find({
      collection: 'articles',
      where: { title: { equals: TITLE } },
      overrideAccess: true,
    })
    const submit = () => act({ payload, by: 'reporter', id: String(docs[0]?.id), action: 'submit' })
    await expect(submit()).rejects.toMatchObject({ code: 'requirements_unmet' })

    const [picture] = (await payload.find({ collection: 'media', overrideAccess: true })).docs
    const data = { alt: 'Cổng toà án buổi sáng' }
    await payload.update({ collection: 'media', id: String(picture?.id), data, overrideAccess: true })
    await expect(submit()).resolves.toMatchObject({ stage: 'desk_review' })
  })
})
