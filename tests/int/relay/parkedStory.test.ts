import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { eraseWords } from '../../../hooks/events/eraseWords'
import type { HashedBlock } from '../../../src/editions/edition'
import { publicationBell } from '../../../src/relay/publicationBell'
import type { Parked } from '../../../src/relay/readCursor'
import { repairRelay, runRelay } from '../../../src/relay/runRelay'
import { verifyLog } from '../../../src/relay/verifyLog'
import { confirmedArticle } from '../../support/confirmedArticle'
import { act, userOf } from '../../support/newsroomActs'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(async () => {
  await newsroom.close()
})

const publish = async () => {
  const { payload } = newsroom
  const id = await confirmedArticle({ payload })
  await act({ payload, by: 'deskEditor', id, action: 'place', input: { section: 'thoi-su' } })
  await act({ payload, by: 'chiefEditor', id, action: 'publish' })
  return id
}

/** The story's editions can't be read: its publication fails, the others' don't. */
const failFor = (story: string, error = new Error('unreadable')) => {
  const { db } = newsroom.payload
  const find = db.find.bind(db)
  jest.spyOn(db, 'find').mockImplementation((options) => {
    const where = JSON.stringify(options.where ?? {})
    if (options.collection === 'editions' && where.includes(story)) throw error
    return find(options) as never
  })
}

const seqOf = async (id: string) => {
  const row = await newsroom.payload.findByID({
    collection: 'publications',
    id,
    overrideAccess: true,
    disableErrors: true,
  })
  return row ? Number(row.seq) : null
}

describe('a story whose publication failed three times', () => {
  it('lets the others go on, and tells the readers’ side when it is finished late', async () => {
    const { payload } = newsroom
    jest.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    const parked = await publish()
    failFor(parked)
    await runRelay(payload)
    const other = await publish()
    await runRelay(payload)
    expect(await seqOf(parked)).toBeNull()
    const newest = await seqOf(other)

    let rings = 0
    const stop = publicationBell.listen(() => {
      rings += 1
    })
    await repairRelay(payload)
    expect([await seqOf(parked), rings]).toEqual([null, 0])
    jest.restoreAllMocks()
    await repairRelay(payload)
    stop()
    expect(await seqOf(parked)).toBeLessThan(Number(newest))
    expect(rings).toBe(1)
    await repairRelay(payload)
    await runRelay(payload)
    expect(rings).toBe(1)
  })

  it('says why, and no word of its text, to administrators, who may not read it', async () => {
    const { payload } = newsroom
    jest.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    const parked = await publish()
    const cause = new Error('database or disk is full')
    failFor(parked, new Error('Failed query: update "x" set "title" = ?\nparams: Tên chưa công bố', { cause }))
    await runRelay(payload)
    const user = await userOf({ payload, person: 'administrator' })
    const query = { id: 'publications', depth: 0, user, overrideAccess: false } as const
    const cursor = await payload.findByID({ collection: 'cursors', ...query })
    const { error } = (cursor.parked as Parked[]).find(({ story }) => story === parked) ?? {}
    expect(error).toBe('Error: Failed query: update "…" set "…" = ? ← Error: database or disk is full')
    jest.restoreAllMocks()
    await repairRelay(payload)
  })

  it('keeps no erased word for readers while the emptying itself is parked, nor after it', async () => {
    const { payload } = newsroom
    const id = await publish()
    await runRelay(payload)
    const { docs } = await payload.find({
      collection: 'editions',
      where: { story: { equals: id } },
      overrideAccess: true,
    })
    const line = ((docs[0]?.blocks ?? []) as HashedBlock[]).find(({ block }) =>
      JSON.stringify(block).includes('thứ nhất'),
    )
    const input = { target: 'block' as const, id: String(line?.hash), reason: 'Theo yêu cầu.' }
    await act({ payload, by: 'chiefEditor', id, action: 'request_erasure', input })
    await act({ payload, by: 'coordinator', id, action: 'confirm_erasure' })
    jest.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    const project = jest.spyOn(eraseWords, 'project').mockRejectedValue(new Error('read-only'))
    await runRelay(payload)
    const wordsOf = async () => {
      const query = { id, depth: 0, overrideAccess: true } as const
      const publication = await payload.findByID({ collection: 'publications', ...query })
      const edition = await payload.findByID({ collection: 'editions', ...query, id: String(docs[0]?.id) })
      return [publication, edition].map((row) => JSON.stringify(row).includes('thứ nhất'))
    }
    expect(await wordsOf()).toEqual([false, true])
    project.mockRestore()
    await repairRelay(payload)
    expect(await wordsOf()).toEqual([false, false])
    expect((await verifyLog({ payload, checkpoints: [] })).faults).toEqual([])
  })
})
