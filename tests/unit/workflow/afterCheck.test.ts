import { describe, expect, it } from '@jest/globals'
import { freezeText } from '../../../src/editions/freezeText'
import type { Facts } from '../../../src/workflow/facts'
import type { Story } from '../../../src/workflow/story'
import { NOW } from '../../support/buildFacts'
import { buildStory, hashOf } from '../../support/buildStory'
import { buildBody, buildText } from '../../support/buildText'
import { asked, MET, ONE, reasonsWhyNot, taken } from '../../support/takeMove'

describe('recall', () => {
  it('keeps answers, closes what is open, takes the clearance and the schedule', () => {
    const story = {
      ...asked([
        { unit: 'cuc-qlthads', state: 'open' },
        { unit: 'thads-ha-noi', state: 'confirmed' },
      ]),
      schedule: { at: NOW, by: 'chiefEditor', edition: ONE, change: null, texts: {} },
    }
    const decision = taken({ action: 'recall', by: 'reporter', story, input: { reason: 'Cần sửa' } })
    expect(decision.story).toMatchObject({ stage: 'amends_needed', cleared: null, schedule: null })
    expect(decision.story.requests.map(({ state }) => state)).toEqual(['cancelled', 'confirmed'])
    expect(decision.event.data.closed).toEqual(['cuc-qlthads'])
  })

  it('says who answered and who scheduled it, for they are told', () => {
    const story = asked([
      { unit: 'cuc-qlthads', state: 'open' },
      { unit: 'thads-ha-noi', state: 'objected' },
      { unit: 'thads-da-nang', state: 'cancelled' },
    ])
    const schedule = { at: NOW, by: 'chiefEditor', edition: ONE, change: null, texts: {} }
    const input = { reason: 'Cần sửa' }
    const scheduled = taken({ action: 'recall', by: 'reporter', story: { ...story, schedule }, input })
    expect(scheduled.event.data).toMatchObject({ answered: ['thads-ha-noi'], scheduledBy: 'chiefEditor' })
    const never = taken({ action: 'recall', by: 'reporter', story, input })
    expect(never.event.data).not.toHaveProperty('scheduledBy')
  })
})

describe('a signature', () => {
  const facts = (words: string): Partial<Facts> => {
    const text = buildText({ title: 'Thi hành án', sapo: 'Tóm tắt', body: buildBody(words) })
    const freezing = freezeText({ story: buildStory().id, text, media: new Map() })
    if (!freezing.ok) throw new Error('the test text cannot be frozen')
    return { textHash: freezing.edition.hash, signOffUnits: ['ban-phap-luat'] }
  }
  const atDesk = buildStory({ stage: 'desk_review' })
  const sent = { units: ['cuc-qlthads'], workingDays: 2 }

  const afterCheck = (signed: Story, words: string): Story => {
    const frozen = taken({
      action: 'send_to_fact_check',
      by: 'deskEditor',
      story: signed,
      facts: facts(words),
      input: sent,
    })
    const edition = frozen.story.edition ?? ''
    const input = { edition, criteria: MET, claims: [] }
    return taken({ action: 'answer_fact_check', by: 'reviewer', story: frozen.story, input }).story
  }

  it('given at the desk holds for the edition that freezing that text gives', () => {
    const signed = taken({ action: 'sign_off', by: 'legalDesk', story: atDesk, facts: facts('Một câu.') }).story
    const ready = afterCheck(signed, 'Một câu.')
    expect(signed.signOffs[0]?.edition).toBe(ready.edition)
    expect(reasonsWhyNot({ action: 'publish', by: 'chiefEditor', story: ready, facts: facts('Một câu.') })).toEqual([])
  })

  it('falls with a comma', () => {
    const signed = taken({ action: 'sign_off', by: 'legalDesk', story: atDesk, facts: facts('Một câu.') }).story
    const ready = afterCheck(signed, 'Một, câu.')
    const codes = reasonsWhyNot({ action: 'publish', by: 'chiefEditor', story: ready, facts: facts('Một, câu.') })
    expect(codes).toEqual(['sign_off_missing'])
  })

  it('is not given to a text that cannot be frozen', () => {
    const textProblems = [{ code: 'body_missing', message: 'Chưa có nội dung.' }]
    const lacking = { textHash: null, textProblems, signOffUnits: ['ban-phap-luat'] }
    expect(reasonsWhyNot({ action: 'sign_off', by: 'legalDesk', story: atDesk, facts: lacking })).toEqual([
      'text_incomplete',
    ])
  })

  it('names no edition in the log that was never frozen', () => {
    const { event } = taken({ action: 'sign_off', by: 'legalDesk', story: atDesk, facts: facts('Một câu.') })
    expect(event.data).not.toHaveProperty('edition')
  })
})

describe('giving up', () => {
  it('drops what readers never had, and goes back to the live edition otherwise', () => {
    const input = { reason: 'Không còn thời sự' }
    const never = taken({ action: 'abandon', by: 'reporter', story: buildStory(), input })
    expect(never).toMatchObject({ story: { stage: 'dropped' }, textFrom: undefined })
    const live = buildStory({ live: 'public', liveEdition: ONE, edition: hashOf('two'), vouched: ['deskEditor'] })
    const back = taken({ action: 'abandon', by: 'reporter', story: live, input })
    expect(back).toMatchObject({
      story: { stage: 'settled', live: 'public', edition: ONE, vouched: [] },
      textFrom: 'live_edition',
    })
  })
})

describe('withdrawing', () => {
  it('takes a scheduled edition off the clock and leaves every other stage', () => {
    const input = { code: 'untrue' as const, notice: 'Bài đã được gỡ' }
    const schedule = { at: NOW, by: 'chiefEditor', edition: ONE, change: null, texts: {} }
    const story = buildStory({ stage: 'scheduled', live: 'public', liveEdition: ONE, schedule })
    expect(taken({ action: 'withdraw', by: 'chiefEditor', story, input }).story).toMatchObject({
      stage: 'ready',
      live: 'withdrawn',
      schedule: null,
      liveEdition: ONE,
    })
    const draft = { ...story, stage: 'draft' as const, schedule: null }
    expect(taken({ action: 'withdraw', by: 'chiefEditor', story: draft, input }).story.stage).toBe('draft')
  })
})

describe('placing', () => {
  it('says aloud in the log that an embargo was lifted', () => {
    const story = buildStory({ embargo: NOW })
    const decision = taken({ action: 'place', by: 'deskEditor', story, input: { embargo: null } })
    expect(decision).toMatchObject({ story: { embargo: null }, event: { data: { embargo: 'lifted' } } })
  })
})

describe('publishing over a live edition', () => {
  it('keeps redactions in force, and only the words of the declared change', () => {
    const redactions = [{ blocks: ['b'], names: null, at: NOW }]
    const cleared = { edition: hashOf('two'), ground: 'checked', by: 'reviewer', at: NOW, reason: null } as const
    const story = buildStory({
      stage: 'ready',
      live: 'public',
      liveEdition: ONE,
      edition: hashOf('two'),
      cleared,
      redactions,
    })
    const input = { change: 'update', note: 'Thêm số liệu', apology: 'Xin lỗi' } as const
    const decision = taken({ action: 'publish', by: 'chiefEditor', story, input })
    expect(decision.story).toMatchObject({ live: 'public', liveEdition: hashOf('two'), redactions })
    expect(decision.event.data.texts).toEqual({ note: { id: 'note', sha256: 'x' } })
  })
})
