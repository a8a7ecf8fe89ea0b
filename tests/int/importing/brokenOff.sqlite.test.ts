import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { importFiles } from '../../../scripts/import/importFiles'
import { listenToCrashPoints } from '../../../src/actions/crashPoint'
import { act } from '../../support/newsroomActs'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'
import type { Person } from '../../support/people'
import { emailOf } from '../../support/seedPeople'

let newsroom: TestNewsroom
let number = 0
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterEach(() => listenToCrashPoints(null))
afterAll(() => newsroom.close())

const manuscript = (): { file: string; title: string } => {
  number += 1
  const title = `Bài cũ thứ ${number}`
  const file = join(newsroom.settings.dataDir, 'bai-cu.txt')
  writeFileSync(file, `${title}\n\nMột câu mở đầu cho bài.\n\nĐoạn thứ nhất của bài.\n\nĐoạn thứ hai của bài.\n`)
  return { file, title }
}

/** Brings the file in as archive; answers how many were refused. */
const bring = ({ file, by = 'chiefEditor' }: { file: string; by?: Person }): Promise<number> =>
  importFiles({
    payload: newsroom.payload,
    options: {
      kind: 'article',
      author: emailOf(by),
      topics: [],
      files: [file],
      published: { bylines: ['Lê Văn Xưa'], on: '2020-10-01', oldPath: null },
    },
    say: () => undefined,
    complain: () => undefined,
  })

/** The power goes between the draft and its publication. */
const breakOff = async (file: string): Promise<void> => {
  listenToCrashPoints(() => {
    throw new Error('mất điện')
  })
  expect(await bring({ file })).toBe(1)
  listenToCrashPoints(null)
}

const textsOf = async (title: string) => {
  const where = { title: { equals: title } }
  const { docs } = await newsroom.payload.find({ collection: 'articles', where, sort: 'live', overrideAccess: true })
  return docs.map(({ id, live }) => ({ id: String(id), live }))
}

describe('an archive text whose import was broken off before it was live', () => {
  it('is taken up by the next import of the same file, once', async () => {
    const { file, title } = manuscript()
    await breakOff(file)
    const [left] = await textsOf(title)
    expect(left).toMatchObject({ live: 'none' })
    expect(await bring({ file })).toBe(0)
    expect(await textsOf(title)).toEqual([{ id: left?.id, live: 'public' }])
    await bring({ file })
    expect(await textsOf(title)).toHaveLength(2)
  })

  it.each<[string, (left: string, file: string) => Promise<unknown>]>([
    ['of whoever has touched it', (id) => act({ payload: newsroom.payload, by: 'chiefEditor', id, action: 'submit' })],
    [
      'when the file has other words now',
      async (_, file) => writeFileSync(file, readFileSync(file, 'utf8').replace('thứ hai', 'cuối')),
    ],
  ])('stays as it is, a draft %s', async (_, change) => {
    const { file, title } = manuscript()
    await breakOff(file)
    const [left] = await textsOf(title)
    await change(String(left?.id), file)
    expect(await bring({ file })).toBe(0)
    expect(await textsOf(title)).toMatchObject([{ id: left?.id, live: 'none' }, { live: 'public' }])
  })

  it('is not taken by somebody else', async () => {
    const { file, title } = manuscript()
    await breakOff(file)
    expect(await bring({ file, by: 'otherChiefEditor' })).toBe(0)
    expect((await textsOf(title)).map(({ live }) => live)).toEqual(['none', 'public'])
  })
})
