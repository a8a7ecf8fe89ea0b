import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { paragraphs } from '../../support/lexical'
import { act, answer, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'

let newsroom: HttpNewsroom
let id: string
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
  const { payload } = newsroom
  const body = paragraphs('Ông LÊ VĂN AN nhận nhà.', 'Đoạn thứ hai.')
  id = (await writeArticle({ payload, text: { title: 'Ông Lê Văn An nhận nhà', body } })).id
  await act({ payload, by: 'reporter', id, action: 'submit' })
  const input = { units: ['cuc-qlthads'], workingDays: 2 }
  await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
  await answer({ payload, by: 'reviewer', id })
  await act({ payload, by: 'deskEditor', id, action: 'place', input: { tags: ['Lê Văn An', 'Trần Thị Bình'] } })
  await act({ payload, by: 'chiefEditor', id, action: 'publish' })
})
afterAll(() => newsroom.close())

const hide = (name: string) => {
  const names = [{ name, display: 'initials' as const }]
  const input = { names, reason: `Theo yêu cầu của ${name}.` }
  return act({ payload: newsroom.payload, by: 'chiefEditor', id, action: 'redact', input })
}

const page = async (): Promise<string> => {
  const { payload, relay, stranger } = newsroom
  await relay()
  const row = await payload.findByID({ collection: 'publications', id, depth: 0, overrideAccess: true })
  return (await stranger.get(String(row.path))).text
}

const notFound = {
  code: 'requirements_unmet',
  details: { reasons: [expect.objectContaining({ code: 'name_not_found', place: 'Lê Văn Bảy' })] },
}

describe('a name hidden on a page', () => {
  it('is one that readers have, or nothing is hidden and nothing says so', async () => {
    await expect(hide('Lê Văn Bảy')).rejects.toMatchObject(notFound)
    const text = await page()
    expect([text.includes('Lê Văn An'), text.includes('Nội dung đã lược bỏ')]).toEqual([true, false])
  })

  it('is found before the page is written, in the edition', async () => {
    await hide('lê văn an')
    const text = await page()
    expect(text).toContain('<h1>Ông L.V.A nhận nhà</h1>')
    expect(text).toContain('Ông [đã lược bỏ] nhận nhà.')
    expect(text).toContain('Nội dung đã lược bỏ')
    expect(text).not.toMatch(/lê văn an|le-van-an/i)
  })

  it('is found beside the edition, among what is printed on the page', async () => {
    expect(await page()).toContain('Trần Thị Bình')
    await hide('Trần Thị Bình')
    expect(await page()).not.toMatch(/Trần Thị Bình/)
  })

  it('is not hidden twice: readers no longer have it', async () => {
    await expect(hide('Lê Văn An')).rejects.toMatchObject({ code: 'requirements_unmet' })
  })
})
