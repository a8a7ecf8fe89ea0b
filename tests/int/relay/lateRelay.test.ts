import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals'
import { eraseBlock } from '../../../src/database/eraseContent'
import { writeOverOlder } from '../../../src/database/writeOverOlder'
import type { HashedBlock } from '../../../src/editions/edition'
import type { Publication } from '../../../src/publishing/publication'
import { publicationRow } from '../../../src/publishing/publicationRow'
import { confirmedArticle } from '../../support/confirmedArticle'
import { act } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterEach(() => void jest.restoreAllMocks())
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

const editionOf = async (story: string) => {
  const where = { story: { equals: story } }
  const { docs } = await newsroom.payload.find({ collection: 'editions', where, depth: 0, overrideAccess: true })
  return docs[0] as unknown as { blocks: HashedBlock[]; updatedAt: string }
}

/** The next look at the editions is a slow machine's: what it sees, `meanwhile` changes before it goes on. */
const afterNextLook = (meanwhile: () => Promise<void>): void => {
  const { db } = newsroom.payload
  const find = db.find.bind(db)
  let isSlow = true
  jest.spyOn(db, 'find').mockImplementation(async (options) => {
    const seen = await find(options)
    const isMine = isSlow && options.collection === 'editions'
    if (isMine) isSlow = false
    if (isMine) await meanwhile()
    return seen as never
  })
}

it('a machine that slept between two erasures does not write the words of the second back', async () => {
  const { payload } = newsroom
  const story = await confirmedArticle({ payload })
  const { blocks } = await editionOf(story)
  const hashOf = (words: string) => String(blocks.find(({ block }) => JSON.stringify(block).includes(words))?.hash)
  const [first, second] = [hashOf('Đoạn thứ nhất.'), hashOf('Đoạn thứ hai.')]
  afterNextLook(() => eraseBlock({ payload, story, hash: second }))
  await eraseBlock({ payload, story, hash: first })
  const left = await editionOf(story)
  const emptied = left.blocks.filter(({ block }) => block === null).map(({ hash }) => hash)
  expect(emptied.sort()).toEqual([first, second].sort())
  expect(left.blocks.map(({ hash }) => hash)).toEqual(blocks.map(({ hash }) => hash))
})

it('an edition without the words, or from which they are gone, is left as it stands', async () => {
  const { payload } = newsroom
  const story = await confirmedArticle({ payload })
  const { blocks, updatedAt } = await editionOf(story)
  await eraseBlock({ payload, story, hash: 'a'.repeat(64) })
  expect(await editionOf(story)).toMatchObject({ blocks, updatedAt })
  const hash = String(blocks[0]?.hash)
  await eraseBlock({ payload, story, hash })
  const emptied = await editionOf(story)
  expect(emptied.blocks[0]).toMatchObject({ hash, block: null })
  await eraseBlock({ payload, story, hash })
  expect(await editionOf(story)).toEqual(emptied)
})
