import { describe, expect, it } from '@jest/globals'
import { awaitedWords } from '../../../src/workflow/awaitedWords'
import { stageSince } from '../../../src/workflow/stageSince'
import { STAGE_NAMES } from '../../../src/workflow/stages'
import type { FactCheckRequest, Story } from '../../../src/workflow/story'
import { waitsFor } from '../../../src/workflow/waitsFor'
import { buildRequest, buildStory, hashOf } from '../../support/buildStory'

const SINCE = '2026-11-19T01:00:00.000Z'
const DUE = buildRequest().dueAt
const AFTER_DUE = new Date(Date.parse(DUE) + 1).toISOString()

const wordsFor = (story: Partial<Story>, { now = DUE, signOffsMissing = [] as string[] } = {}) =>
  waitsFor({ story: buildStory(story), since: SINCE, signOffsMissing, now }).map(({ who, task, since, due }) => ({
    words: `${awaitedWords({ who, unitName: (id) => `đơn vị ${id}`, personName: (id) => `người ${id}` })}: ${task}`,
    since,
    due,
  }))
const saidFor = (...asked: Parameters<typeof wordsFor>) => wordsFor(...asked).map(({ words }) => words)

const checking = (...requests: Partial<FactCheckRequest>[]): Partial<Story> => ({
  stage: 'fact_check',
  edition: hashOf('one'),
  round: 1,
  requests: requests.map((request) => buildRequest(request)),
})

const CHIEF = 'Tổng biên tập, Phó Tổng biên tập'

describe('for whom a story waits', () => {
  it('a draft for its authors, each once', () => {
    const story = { createdBy: 'lan', bylinePeople: ['lan', 'minh'] }
    expect(wordsFor(story)).toEqual([
      { words: 'tác giả người lan, người minh: viết xong rồi nộp', since: SINCE, due: null },
    ])
  })

  it.each([
    [null, 'biên tập viên của mọi ban: biên tập, rồi gửi thẩm tra'],
    ['ban-phap-luat', 'biên tập viên của đơn vị ban-phap-luat: biên tập, rồi gửi thẩm tra'],
  ])('a text handed in for the desk that has it: %s', (desk, words) => {
    expect(wordsFor({ stage: 'desk_review', desk })).toEqual([{ words, since: SINCE, due: null }])
  })

  it('a text that must be mended for its authors', () => {
    expect(saidFor({ stage: 'amends_needed' })).toEqual(['tác giả người reporter: sửa rồi nộp lại'])
  })

  it('a text that is ready for who decides', () => {
    expect(wordsFor({ stage: 'ready' })).toEqual([{ words: `${CHIEF}: quyết định đăng`, since: SINCE, due: null }])
  })

  it('a scheduled text for the clock, until its time', () => {
    const at = '2026-11-25T02:00:00.000Z'
    const schedule = { by: 'chiefEditor', at, edition: hashOf('one'), change: null, texts: {} }
    expect(wordsFor({ stage: 'scheduled', schedule })).toEqual([
      { words: 'hệ thống: đăng đúng giờ', since: SINCE, due: at },
    ])
  })

  it.each(['settled', 'dropped'] as const)('for nobody when nothing is in work: %s', (stage) => {
    expect(wordsFor({ stage })).toEqual([])
  })

  it('for somebody in every stage in which something is in work', () => {
    const idle = STAGE_NAMES.filter((stage) => wordsFor({ stage }).length === 0)
    expect(idle).toEqual(['settled', 'dropped'])
  })

  it.each(['desk_review', 'fact_check', 'ready'] as const)('for the desk that must sign, in %s', (stage) => {
    expect(saidFor({ stage }, { signOffsMissing: ['ban-phap-luat'] })).toContain(
      'biên tập viên của đơn vị ban-phap-luat: ký duyệt chuyên môn',
    )
  })

  it('for a second person where an erasure was asked for', () => {
    const erasure = { target: { kind: 'block', id: 'x' }, by: 'chiefEditor', at: SINCE } as const
    expect(wordsFor({ stage: 'settled', erasure })).toEqual([
      {
        words: `người thứ hai (${CHIEF} hoặc Tổ công tác phối hợp): xác nhận đề nghị xoá dữ liệu cá nhân`,
        since: SINCE,
        due: null,
      },
    ])
  })
})

describe('a story at the fact check', () => {
  const overdue = 'quyết định có đi tiếp khi chưa đủ trả lời'

  it('waits for each unit that has not answered, since it was asked and until it is due', () => {
    const story = checking({}, { unit: 'thads-ha-noi', state: 'confirmed' })
    expect(wordsFor(story)).toEqual([
      { words: 'đơn vị cuc-qlthads: trả lời thẩm tra', since: buildRequest().askedAt, due: DUE },
    ])
  })

  it.each([
    ['at the due instant itself', DUE, false],
    ['a millisecond later', AFTER_DUE, true],
  ])('waits for a decision too once the silent unit is overdue: %s', (_when, now, isDecidable) => {
    expect(saidFor(checking({}), { now }).includes(`${CHIEF}: ${overdue}`)).toBe(isDecidable)
  })

  it('waits for no decision while one unit still has time', () => {
    const story = checking({}, { unit: 'thads-ha-noi', dueAt: '2026-12-01T10:00:00.000Z' })
    expect(saidFor(story, { now: AFTER_DUE })).toEqual([
      'đơn vị cuc-qlthads: trả lời thẩm tra',
      'đơn vị thads-ha-noi: trả lời thẩm tra',
    ])
  })

  it('waits for a decision where only declines remain', () => {
    expect(saidFor(checking({ state: 'declined' }))).toEqual([`${CHIEF}: ${overdue}`])
  })

  it('waits for a decision on the objection once the silent unit is overdue', () => {
    const story = checking({ state: 'objected' }, { unit: 'thads-ha-noi' })
    expect(saidFor(story, { now: AFTER_DUE })).toContain(`${CHIEF}: quyết định về ý kiến không đồng ý`)
  })
})

describe('since when a story is in its stage', () => {
  const step = (action: string, from: string, to: string, at: string) =>
    ({ action, at, from: { stage: from, live: 'none' }, to: { stage: to, live: 'none' } }) as never

  const events = [
    step('create', 'draft', 'draft', '1'),
    step('place', 'draft', 'draft', '2'),
    step('submit', 'draft', 'desk_review', '3'),
    step('hand_over', 'desk_review', 'desk_review', '4'),
  ]

  it('is since the step that brought it there, whatever was done in between', () => {
    expect([stageSince(events.slice(0, 2)), stageSince(events)]).toEqual(['1', '3'])
  })

  it('is not known without its events', () => expect(stageSince([])).toBeNull())
})
