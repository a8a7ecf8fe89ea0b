import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { storeNewText } from '../../../src/admin/SaveText/storeNewText'
import { storeText } from '../../../src/admin/SaveText/storeText'

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })
const save = { collection: 'articles', id: 'x', rev: 2, base: { title: 'Cũ' }, text: { title: 'Lời đang gõ' } }

afterEach(() => {
  jest.restoreAllMocks()
})

describe('a refused save', () => {
  it('of a text that was frozen meanwhile keeps the words and asks for no merging', async () => {
    const message = 'Chưa lưu được: Người biên tập đã làm “Gửi thẩm tra” lúc 23/11/2026, 09:00.'
    const fetched = jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => answer(409, { errors: [{ message, data: { rev: 3, frozen: { move: 2 } } }] }))
    expect(await storeText(save)).toEqual({ isStored: false, message, mayRetry: false, theirs: null })
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('after another’s save carries the other’s text', async () => {
    const data = { rev: 3, savedBy: 'Người khác', savedAt: null, text: { title: 'Lời kia' } }
    jest.spyOn(globalThis, 'fetch').mockImplementation(async () => answer(409, { errors: [{ message: 'x', data }] }))
    expect(await storeText(save)).toMatchObject({ theirs: { rev: 3, by: 'Người khác' } })
  })
})

describe('a new text', () => {
  const text = { title: 'Lời đang gõ' }

  it.each([
    ['is refused', async () => answer(400, { errors: [{ message: 'Chưa có tên bài.' }] }), 'Chưa có tên bài.'],
    ['gets no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'Không kết nối được'],
  ])('that %s is sent once only, and the words are said to be kept', async (_what, fetching, said) => {
    const fetched = jest.spyOn(globalThis, 'fetch').mockImplementation(fetching)
    const stored = await storeNewText({ collection: 'articles', text })
    expect(stored).toEqual({ isStored: false, message: expect.any(String), mayRetry: false, theirs: null })
    expect(stored).toMatchObject({ message: expect.stringContaining(said) })
    expect(stored).toMatchObject({ message: expect.stringMatching(/Lời bạn gõ vẫn được giữ trên máy này\.$/) })
    expect(fetched).toHaveBeenCalledTimes(1)
  })
})
