import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, answer, saveArticle, writeArticle } from '../../support/newsroomActs'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** A published article whose new edition, with these columns changed, waits for its publication. */
const changedAgain = async (text: Record<string, unknown>): Promise<string> => {
  const { payload } = newsroom
  const { id } = await writeArticle({ payload })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  const input = { units: ['cuc-qlthads'], workingDays: 2 }
  await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
  await answer({ payload, by: 'reviewer', id })
  await act({ payload, by: 'chiefEditor', id, action: 'publish' })
  const { rev } = await act({ payload, by: 'reporter', id, action: 'revise' })
  await saveArticle({ payload, by: 'reporter', id, rev, text })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  const ground = { ground: 'unchanged', reason: 'Không đổi khẳng định nào.' } as const
  await act({ payload, by: 'chiefEditor', id, action: 'clear_without_check', input: ground })
  return id
}

const publishedAs = (id: string, input: { change: 'minor' | 'update'; note?: string }) =>
  act({ payload: newsroom.payload, by: 'otherChiefEditor', id, action: 'publish', input })

describe('a live article whose authors were exchanged', () => {
  const bylines = [{ person: null, name: 'Người khác' }]

  it('does not go out as a small change, of which readers are told nothing', async () => {
    const id = await changedAgain({ bylines })
    await expect(publishedAs(id, { change: 'minor' })).rejects.toMatchObject({
      code: 'requirements_unmet',
      details: { reasons: [{ code: 'bylines_not_minor', place: 'change' }] },
    })
    expect(await publishedAs(id, { change: 'update', note: 'Đổi tên tác giả.' })).toMatchObject({ stage: 'settled' })
  })

  it('is another matter than one whose names stand as they are', async () => {
    const id = await changedAgain({ bylines: [{ person: 'reporter', name: ' Người reporter ' }] })
    expect(await publishedAs(id, { change: 'minor' })).toMatchObject({ stage: 'settled', live: 'public' })
  })
})
