import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loadUnmapped } from '../../../src/actions/loadUnmapped'
import { act, answer, readArticle, saveArticle, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { MONDAY } from '../../support/openNewsroom'
import type { Json } from '../../support/staffClient'

let newsroom: HttpNewsroom
let id: string

beforeAll(async () => {
  newsroom = await openHttpNewsroom()
  const { payload } = newsroom
  const row = await writeArticle({ payload })
  id = row.id
  await act({ payload, by: 'reporter', id, action: 'submit' })
  const units = ['cuc-qlthads']
  await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input: { units, workingDays: 2 } })
  await answer({ payload, by: 'reviewer', id, objections: { 'Đoạn thứ hai': 'Số liệu khác.' } })
  const { rev } = (await (await newsroom.directly('reporter')).get(`/api/articles/${id}?depth=0`)).body
  await saveArticle({ payload, by: 'reporter', id, rev: Number(rev), text: { sapo: 'Sapo đã sửa.' } })
  await newsroom.relay()
})
afterAll(() => newsroom.close())

interface BoardLine {
  words: string | null
  units: { label: string }[]
}

const read = async (person: string, door: string) =>
  (await newsroom.directly(person)).get(`/api/articles/${id}/${door}`)

describe('what was said and done about a text', () => {
  it('is shown to its author: every step, and why a unit objects', async () => {
    const { steps, editions } = (await read('reporter', 'history')).body as { steps: Json[]; editions: Json[] }
    expect(steps.map(({ label, by }) => `${by}: ${label}`)).toEqual([
      'Người reviewer: Trả lời thẩm tra',
      'Người deskEditor: Gửi thẩm tra',
      'Người reporter: Nộp cho ban biên tập',
      'Người reporter: Tạo bài',
    ])
    expect(editions).toHaveLength(1)
    const { verdicts } = (await read('reporter', 'verdicts')).body as { verdicts: { claims: Json[]; unit: string }[] }
    expect(verdicts).toHaveLength(1)
    expect(verdicts[0]?.claims).toMatchObject([
      { words: 'Đoạn thứ hai.', verdict: 'cần sửa', reason: 'Số liệu khác.', provision: null },
    ])
  })

  it('is shown claim by claim: what the unit said of each; the words only to those who read the text', async () => {
    const claimsFor = async (person: string) =>
      ((await read(person, 'verdicts')).body as { board: { edition: number; claims: BoardLine[] } }).board
    const { edition, claims } = await claimsFor('reporter')
    expect([edition, claims.map(({ words, units }) => [words, ...units.map(({ label }) => label)])]).toEqual([
      1,
      [
        ['Thi hành án ở vùng cao', 'đúng'],
        ['Một ngày theo chân chấp hành viên.', 'đúng'],
        ['Đoạn thứ nhất.', 'đúng'],
        ['Đoạn thứ hai.', 'cần sửa'],
      ],
    ])
    const seen = await claimsFor('coordinator')
    expect(seen.claims.map(({ words, units }) => [words, units.length])).toEqual(Array(4).fill([null, 1]))
  })

  it('says for whom the text waits, since when', async () => {
    const { waitsFor } = (await read('deskEditor', 'actions')).body
    expect(waitsFor).toEqual([
      { who: 'tác giả Người reporter', task: 'sửa rồi nộp lại', since: MONDAY, due: null, isLate: false },
    ])
    expect((await read('reviewer', 'actions')).body.waitsFor).toMatchObject([{ who: 'tác giả' }])
  })

  it('shows how the text as it stands differs from what was checked', async () => {
    const { editions } = (await read('reporter', 'history')).body as { editions: { hash: string }[] }
    const { differences } = (await read('reporter', `difference?from=${editions[0]?.hash}&to=now`)).body as {
      differences: { kind: string; block: { type: string } }[]
    }
    expect(differences.filter(({ kind }) => kind !== 'same').map(({ kind, block }) => [kind, block.type])).toEqual([
      ['changed', 'sapo'],
    ])
  })

  it.each(['history', 'verdicts', 'placement', 'edition?edition=now', 'erasable'])(
    'opens %s to editors and the coordinator',
    async (door) => {
      for (const person of ['deskEditor', 'chiefEditor', 'coordinator']) {
        expect([person, (await read(person, door)).status]).toEqual([person, 200])
      }
    },
  )

  it.each(['history', 'verdicts', 'placement', 'edition?edition=now', 'difference', 'erasable'])(
    'keeps %s from reviewers and from reporters whose story it is not',
    async (door) => {
      for (const person of ['reviewer', 'localReviewer', 'otherReporter', 'administrator']) {
        expect([person, (await read(person, door)).status]).toEqual([person, 404])
      }
      expect((await newsroom.stranger.get(`/api/articles/${id}/${door}`)).status).toBe(401)
    },
  )

  it('shows typed lists, in the history and to an erasure, as people wrote them', async () => {
    const { payload } = newsroom
    await act({ payload, by: 'deskEditor', id, action: 'place', input: { tags: ['nợ xấu', 'kê biên'] } })
    const { targets } = (await read('chiefEditor', 'erasable')).body as { targets: { words: string }[] }
    expect(targets.map(({ words }) => words)).toContain('nợ xấu, kê biên')
    const { steps } = (await read('chiefEditor', 'history')).body as { steps: { said: string[] }[] }
    expect(steps[0]?.said).toEqual(['nợ xấu, kê biên'])
  })

  it('says where the text is placed, in words, what was placed before included', async () => {
    const { payload } = newsroom
    const { id: special } = await payload.create({
      collection: 'specials',
      data: { label: 'Chuyên đề tháng 11' },
      overrideAccess: true,
    })
    await act({ payload, by: 'deskEditor', id, action: 'place', input: { section: 'thoi-su', tags: ['kê biên'] } })
    const input = { special: String(special), printIssue: 'Số 47', order: 3 }
    await act({ payload, by: 'deskEditor', id, action: 'place', input })
    expect((await read('reporter', 'placement')).body).toEqual({
      section: 'Thời sự',
      special: 'Chuyên đề tháng 11',
      order: 3,
      tags: ['kê biên'],
      slug: null,
      printIssue: 'Số 47',
    })
    const unknown = act({ payload, by: 'deskEditor', id, action: 'place', input: { special: 'khong-co' } })
    await expect(unknown).rejects.toMatchObject({ status: 422 })
  })

  it('is on the list of texts without a topic from handing in until it has one', async () => {
    const { payload } = newsroom
    const draft = (await writeArticle({ payload })).id
    expect(await loadUnmapped(payload)).toEqual([id])
    const { rev } = await readArticle({ payload, id })
    await saveArticle({ payload, by: 'reporter', id, rev, text: { topics: ['TX-1.1'] } })
    expect(await loadUnmapped(payload)).toEqual([])
    await act({ payload, by: 'reporter', id: draft, action: 'submit' })
    expect(await loadUnmapped(payload)).toEqual([draft])
  })

  it('names an edition of this story or says that there is none', async () => {
    expect((await read('deskEditor', `edition?edition=${'0'.repeat(64)}`)).status).toBe(404)
  })
})

describe('a reviewer', () => {
  it('reads what his unit is asked and nothing else of the newsroom', async () => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload })
    await act({ payload, by: 'reporter', id, action: 'submit' })
    const input = { units: ['cuc-qlthads', 'thads-ha-noi'], workingDays: 2 }
    const { edition } = await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
    await newsroom.relay()
    const reviewer = await newsroom.directly('reviewer')
    const own = `${id}:1:cuc-qlthads`
    const other = `${id}:1:thads-ha-noi`
    expect((await reviewer.get(`/api/requests/${own}`)).status).toBe(200)
    const asked = await reviewer.get(`/api/requests/${own}/edition`)
    expect([asked.status, asked.text.includes('Đoạn thứ nhất.')]).toEqual([200, true])
    const closed = [
      `/api/requests/${other}`,
      `/api/requests/${other}/edition`,
      `/api/articles/${id}`,
      `/api/articles/${id}?depth=1`,
      '/api/articles',
      '/api/articles/count',
      `/api/stories/${id}`,
      `/api/editions/${id}:${edition}`,
      '/api/reasons',
      '/api/verdicts',
      '/api/events',
      '/api/publications',
    ]
    for (const path of closed) {
      const { status, text } = await reviewer.get(path)
      expect({ path, open: status < 400, leaks: text.includes('Đoạn thứ nhất.') }).toEqual({
        path,
        open: false,
        leaks: false,
      })
    }
    const listed = await reviewer.get('/api/requests?limit=100')
    expect((listed.body.docs ?? []).every(({ unit }) => unit === 'cuc-qlthads')).toBe(true)
    const actions = await reviewer.get(`/api/articles/${id}/actions`)
    expect([actions.status, actions.text.includes('Đoạn thứ nhất.')]).toEqual([200, false])
  })

  it('does not answer for another unit', async () => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload })
    await act({ payload, by: 'reporter', id, action: 'submit' })
    const input = { units: ['thads-ha-noi'], workingDays: 2 }
    await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
    await expect(answer({ payload, by: 'reviewer', id })).rejects.toMatchObject({ status: 403 })
  })
})
