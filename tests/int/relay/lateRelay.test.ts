import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { writeOverOlder } from '../../../src/database/writeOverOlder'
import type { Publication } from '../../../src/publishing/publication'
import { publicationRow } from '../../../src/publishing/publicationRow'
import { confirmedArticle } from '../../support/confirmedArticle'
import { act } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterAll(() => newsroom.close())

const publicationOf = async (id: string): Promise<Publication> => {
  const row = await newsroom.payload.findByID({ collection: 'publications', id, overrideAccess: true })
  return row.publication as unknown as Publication
}

const published = async (): Promise<string> => {
  const { payload } = newsroom
  const id = await confirmedArticle({ payload })
  await act({ payload, by: 'chiefEditor', id, action: 'publish' })
  await newsroom.relay()
  return id
}

it('a machine that slept through a withdrawal does not bring the withdrawn words back', async () => {
  const { payload, relay, stranger } = newsroom
  const id = await published()
  const asItWas = await publicationOf(id)
  const input = { code: 'untrue', notice: 'Bài đã được gỡ.' } as const
  await act({ payload, by: 'chiefEditor', id, action: 'withdraw', input })
  await relay()
  expect(await writeOverOlder({ payload, collection: 'publications', data: publicationRow(asItWas) })).toBe(false)
  await relay()
  expect(await publicationOf(id)).toMatchObject({ live: 'withdrawn', title: '', edition: null })
  const page = await stranger.get(asItWas.path)
  expect([page.status, page.text.includes('Đoạn thứ nhất.'), page.text.includes('Bài đã được gỡ.')]).toEqual([
    410,
    false,
    true,
  ])
  expect((await stranger.get('/rss.xml')).text).not.toContain('Đoạn thứ nhất.')
})

it('of several machines that write one row at once, the newest stays', async () => {
  const { payload } = newsroom
  const id = await published()
  const publication = await publicationOf(id)
  const versions = Array.from({ length: 20 }, (_, index) => ({
    ...publication,
    seq: publication.seq + 1 + ((index * 7) % 20),
  }))
  await Promise.all(
    versions.map((version) => writeOverOlder({ payload, collection: 'publications', data: publicationRow(version) })),
  )
  expect((await publicationOf(id)).seq).toBe(publication.seq + 20)
})
