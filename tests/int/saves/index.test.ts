import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { indexText } from '../../../src/relay/indexText'
import { logPending } from '../../../src/relay/logPending'
import { runRelay } from '../../../src/relay/runRelay'
import { act, readArticle, saveArticle, userOf, writeArticle } from '../../support/newsroomActs'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'
import type { Person } from '../../support/people'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterEach(() => void jest.restoreAllMocks())
afterAll(() => newsroom.close())

const AUTHOR = { person: 'reporter', name: 'Người reporter' }
const CO_AUTHOR = { person: 'otherReporter', name: 'Người otherReporter' }

/** The story's line in the lists of the person, as the panel reads them. */
const lineFor = async (person: Person, id: string) => {
  const user = await userOf({ payload: newsroom.payload, person })
  const query = { where: { id: { equals: id } }, depth: 0, user, overrideAccess: false } as const
  const { docs } = await newsroom.payload.find({ collection: 'stories', ...query })
  return docs[0] ?? null
}
const save = async (id: string, text: Record<string, unknown>, by: Person = 'reporter') => {
  const { payload } = newsroom
  return saveArticle({ payload, by, id, rev: (await readArticle({ payload, id })).rev, text })
}
const written = async (): Promise<string> => {
  const { id } = await writeArticle({ payload: newsroom.payload })
  await runRelay(newsroom.payload)
  return id
}
const later = (minutes: number): string => {
  newsroom.setNow(new Date(Date.parse(newsroom.now()) + minutes * 60_000).toISOString())
  return newsroom.now()
}

describe('the lists of texts, right after a save', () => {
  it('show the new title', async () => {
    const id = await written()
    await save(id, { title: 'Tựa đề mới' })
    expect(await lineFor('reporter', id)).toMatchObject({ title: 'Tựa đề mới' })
  })

  it('show it to whoever was added to the bylines, and no longer to whoever was taken out', async () => {
    const id = await written()
    expect(await lineFor('otherReporter', id)).toBeNull()
    await save(id, { bylines: [AUTHOR, CO_AUTHOR] })
    expect(await lineFor('otherReporter', id)).toMatchObject({ id })
    await save(id, { bylines: [AUTHOR] })
    expect(await lineFor('otherReporter', id)).toBeNull()
    expect(await lineFor('reporter', id)).toMatchObject({ id })
  })

  it('do not hinder the save when they can’t be written: it is logged once, and the next save writes them', async () => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload })
    const error = jest.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    const findOne = payload.db.findOne.bind(payload.db)
    const failing = jest.spyOn(payload.db, 'findOne').mockImplementation((options) => {
      if (options.collection === 'stories') throw new Error('disk I/O error')
      return findOne(options) as never
    })
    for (const title of ['Tựa đề thứ nhất', 'Tựa đề thứ hai'])
      expect(await save(id, { title })).toMatchObject({ title })
    expect(error.mock.calls).toMatchObject([[{ msg: 'line of the index was not renewed', story: id }]])
    failing.mockRestore()
    expect(await lineFor('reporter', id)).toBeNull()
    await save(id, { title: 'Tựa đề thứ ba' })
    expect(await lineFor('reporter', id)).toMatchObject({ title: 'Tựa đề thứ ba' })
  })
})

describe('a save beside the relay', () => {
  const handIn = async (id: string): Promise<string> => {
    const { payload } = newsroom
    const at = later(10)
    await act({ payload, by: 'reporter', id, action: 'submit' })
    later(10)
    return at
  }

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['that has not logged the action before it', async () => undefined],
    ['that has logged the action before it, but not told the lists', () => logPending(newsroom.payload)],
    ['that has told the lists', () => runRelay(newsroom.payload)],
  ])('%s leaves the title of the save and the moment of the action', async (_, relayBefore) => {
    const id = await written()
    const movedAt = await handIn(id)
    await relayBefore(id)
    await save(id, { title: 'Tựa đề của bàn biên tập' }, 'deskEditor')
    await runRelay(newsroom.payload)
    const line = { title: 'Tựa đề của bàn biên tập', stage: 'desk_review', movedAt }
    expect(await lineFor('deskEditor', id)).toMatchObject(line)
  })

  it('on a machine that slept brings back neither the older title nor the older moment', async () => {
    const { payload } = newsroom
    const id = await written()
    const older = { row: await readArticle({ payload, id }), movedAt: newsroom.now() }
    const movedAt = await handIn(id)
    await save(id, { title: 'Tựa đề mới' }, 'deskEditor')
    await runRelay(payload)
    const findOne = payload.db.findOne.bind(payload.db)
    jest.spyOn(payload.db, 'findOne').mockImplementation((options) => {
      return (options.collection === 'articles' ? Promise.resolve(older.row) : findOne(options)) as never
    })
    await indexText({ payload, kind: 'article', id, movedAt: null })
    jest.restoreAllMocks()
    await indexText({ payload, kind: 'article', id, movedAt: older.movedAt })
    const line = { title: 'Tựa đề mới', stage: 'desk_review', movedAt }
    expect(await lineFor('deskEditor', id)).toMatchObject(line)
  })
})
