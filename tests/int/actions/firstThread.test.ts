import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runRelay } from '../../../src/relay/runRelay'
import { paragraphs } from '../../support/lexical'
import { act, answer, readArticle, saveArticle, writeArticle } from '../../support/newsroomActs'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(async () => {
  await newsroom.close()
})

const publicationOf = async (id: string) => {
  const row = await newsroom.payload.findByID({
    collection: 'publications',
    id,
    overrideAccess: true,
    disableErrors: true,
  })
  return row?.publication as
    | {
        live: string
        title: string
        clearance: { ground: string; checks: unknown[] }
        edition: { blocks: unknown[]; number: number }
      }
    | undefined
}

const TWO_UNITS = { units: ['cuc-qlthads', 'thads-ha-noi'], workingDays: 2 }

describe('an article from manuscript to readers', () => {
  it('goes through two units, one objection, a second edition and a publication, a withdrawal and back', async () => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload })
    await act({ payload, by: 'reporter', id, action: 'submit' })
    await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input: TWO_UNITS })
    await runRelay(payload)
    await answer({ payload, by: 'reviewer', id })
    const objected = await answer({ payload, by: 'localReviewer', id, objections: { 'thứ hai': 'Số liệu chưa đúng.' } })
    expect(objected.stage).toBe('amends_needed')

    await saveArticle({
      payload,
      by: 'reporter',
      id,
      rev: objected.rev,
      text: { body: paragraphs('Đoạn thứ nhất.', 'Đoạn đã sửa.') },
    })
    await act({ payload, by: 'reporter', id, action: 'submit' })
    await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input: TWO_UNITS })
    await answer({ payload, by: 'reviewer', id })
    const ready = await answer({ payload, by: 'localReviewer', id })
    expect(ready.stage).toBe('ready')
    await act({ payload, by: 'deskEditor', id, action: 'place', input: { section: 'thoi-su' } })
    const published = await act({ payload, by: 'chiefEditor', id, action: 'publish' })
    expect(published).toMatchObject({ stage: 'settled', live: 'public' })
    await runRelay(payload)
    expect(await publicationOf(id)).toMatchObject({
      live: 'public',
      title: 'Thi hành án ở vùng cao',
      edition: { number: 2 },
      clearance: { ground: 'checked' },
    })
    expect(JSON.stringify(await publicationOf(id))).not.toContain('thứ hai')

    await act({
      payload,
      by: 'chiefEditor',
      id,
      action: 'withdraw',
      input: { code: 'untrue', notice: 'Bài đã được gỡ.' },
    })
    await runRelay(payload)
    expect(await publicationOf(id)).toMatchObject({ live: 'withdrawn', title: '', edition: null })
    await act({ payload, by: 'chiefEditor', id, action: 'reinstate', input: { reason: 'Đã kiểm tra lại.' } })
    await runRelay(payload)
    expect(await publicationOf(id)).toMatchObject({ live: 'public', title: 'Thi hành án ở vùng cao' })
    const row = await readArticle({ payload, id })
    expect(row).toMatchObject({ pending: [], stage: 'settled' })
    const { totalDocs } = await payload.count({
      collection: 'events',
      where: { story: { equals: id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(Number(row.moves) + 1)
  })
})
