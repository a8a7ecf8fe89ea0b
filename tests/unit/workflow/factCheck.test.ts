import { describe, expect, it } from '@jest/globals'
import { NOW } from '../../support/buildFacts'
import { hashOf } from '../../support/buildStory'
import { asked, MET, ONE, reasonsWhyNot, taken } from '../../support/takeMove'

const claims = { claims: [{ block: 'c', carriedFor: [] }] }
const verdictOn = (verdict: 'correct' | 'needs_amendment' | 'lacks_basis' | 'declined') => ({
  edition: ONE,
  criteria: MET,
  claims: [{ block: 'c', verdict, ...(verdict === 'correct' ? {} : { reason: 'Vì sao' }) }],
})

describe('the last answer', () => {
  it.each([
    ['correct', 'cancelled', 'ready', 'confirmed'],
    ['correct', 'confirmed', 'ready', 'confirmed'],
    ['correct', 'declined', 'fact_check', 'confirmed'],
    ['correct', 'objected', 'amends_needed', 'confirmed'],
    ['correct', 'open', 'fact_check', 'confirmed'],
    ['needs_amendment', 'confirmed', 'amends_needed', 'objected'],
    ['lacks_basis', 'declined', 'amends_needed', 'objected'],
    ['needs_amendment', 'open', 'fact_check', 'objected'],
    ['declined', 'confirmed', 'fact_check', 'declined'],
    ['declined', 'objected', 'amends_needed', 'declined'],
  ] as const)('“%s” while the other unit is %s leads to %s', (verdict, other, stage, outcome) => {
    const story = asked([
      { unit: 'cuc-qlthads', state: 'open' },
      { unit: 'thads-ha-noi', state: other },
    ])
    const input = verdictOn(verdict)
    const decision = taken({ action: 'answer_fact_check', by: 'reviewer', story, facts: claims, input })
    expect(decision.story.stage).toBe(stage)
    expect(decision.event.data.outcome).toBe(outcome)
    expect(decision.story.cleared?.ground).toBe(stage === 'ready' ? 'checked' : undefined)
    expect(decision.story.checked).toEqual(stage === 'ready' ? [ONE] : [])
  })

  it('objects when a criterion is not met, whatever the claims', () => {
    const story = asked([{ unit: 'cuc-qlthads', state: 'open' }])
    const criteria = { ...MET, timely: { met: false, comment: 'Đã cũ' } }
    const input = { ...verdictOn('correct'), criteria }
    const decision = taken({ action: 'answer_fact_check', by: 'reviewer', story, facts: claims, input })
    expect(decision.story.stage).toBe('amends_needed')
  })

  it('takes from older checks the power to stand for an unchanged text when it objects', () => {
    const story = { ...asked([{ unit: 'cuc-qlthads', state: 'open' }]), checked: [hashOf('old')] }
    const input = verdictOn('needs_amendment')
    expect(taken({ action: 'answer_fact_check', by: 'reviewer', story, facts: claims, input }).story.checked).toEqual(
      [],
    )
  })
})

describe('carried verdicts', () => {
  const story = asked([{ unit: 'cuc-qlthads', state: 'open' }])
  const carried = { claims: [{ block: 'c', carriedFor: ['cuc-qlthads'] }] }

  it('stand for the unit that gave them; the four criteria are asked anew', () => {
    const whole = { edition: ONE, criteria: MET, claims: [] }
    expect(reasonsWhyNot({ action: 'answer_fact_check', by: 'reviewer', story, facts: carried, input: whole })).toEqual(
      [],
    )
    const bare = { edition: ONE, claims: [] }
    const codes = reasonsWhyNot({ action: 'answer_fact_check', by: 'reviewer', story, facts: carried, input: bare })
    expect(codes).toEqual(Array(4).fill('criterion_missing'))
  })

  it('of another unit do not stand', () => {
    const facts = { claims: [{ block: 'c', carriedFor: ['thads-ha-noi'] }] }
    const input = { edition: ONE, criteria: MET, claims: [] }
    expect(reasonsWhyNot({ action: 'answer_fact_check', by: 'reviewer', story, facts, input })).toEqual([
      'claim_missing',
    ])
  })
})

describe('an unchanged text', () => {
  const input = { ground: 'unchanged', reason: 'Chỉ đổi tên tác giả' } as const
  const facts = { textHash: hashOf('two'), unchangedFrom: ONE }

  it('rests on the checked edition, and what readers see is that edition’s check', () => {
    const checked = asked([{ unit: 'cuc-qlthads', state: 'confirmed' }])
    const atDesk = { ...checked, stage: 'desk_review' as const, checked: [ONE] }
    const cleared = taken({ action: 'clear_without_check', by: 'chiefEditor', story: atDesk, facts, input }).story
    expect(cleared.cleared).toMatchObject({ edition: hashOf('two'), ground: 'unchanged', like: ONE })
    const { event } = taken({ action: 'publish', by: 'otherChiefEditor', story: cleared })
    expect(event.data).toMatchObject({
      edition: hashOf('two'),
      number: 2,
      checkedEdition: { hash: ONE, number: 1 },
      requests: [{ unit: 'cuc-qlthads', state: 'confirmed' }],
    })
  })

  it('is not cleared past an objection to this very text', () => {
    const story = { ...asked([{ unit: 'cuc-qlthads', state: 'objected' }]), stage: 'desk_review' as const }
    const same = { textHash: ONE, unchangedFrom: ONE }
    const codes = reasonsWhyNot({ action: 'clear_without_check', by: 'chiefEditor', story, facts: same, input })
    expect(codes).toEqual(['text_objected'])
  })
})

describe('an edition that was cleared without a check', () => {
  it('does not print the check of an older edition beside it', () => {
    const older = asked([{ unit: 'cuc-qlthads', state: 'confirmed' }])
    const facts = { textHash: hashOf('two'), units: [] }
    const input = { ground: 'no_competent_unit', reason: 'Không còn đơn vị' } as const
    const atDesk = { ...older, stage: 'desk_review' as const }
    const cleared = taken({ action: 'clear_without_check', by: 'chiefEditor', story: atDesk, facts, input }).story
    expect(taken({ action: 'publish', by: 'chiefEditor', story: cleared }).event.data.requests).toEqual([])
  })

  it('cannot be overruled by an objection to an older edition', () => {
    const story = {
      ...asked([{ unit: 'cuc-qlthads', state: 'objected' }]),
      stage: 'amends_needed' as const,
      edition: hashOf('two'),
    }
    const facts = { textHash: hashOf('two') }
    const input = { reasons: { 'cuc-qlthads': 'Vì sao' } }
    expect(reasonsWhyNot({ action: 'overrule', by: 'chiefEditor', story, facts, input })).toContain('no_objection')
  })
})

describe('going on without an answer', () => {
  const late = { now: '2026-11-20T10:00:00.001Z' }
  const input = { reason: 'Đã nhắc hai lần' }

  it('closes the silent request and prints it with the reason', () => {
    const story = asked([
      { unit: 'cuc-qlthads', state: 'open' },
      { unit: 'thads-ha-noi', state: 'confirmed' },
    ])
    const decision = taken({ action: 'proceed_without_answer', by: 'chiefEditor', story, facts: late, input })
    expect(decision.story.requests.map(({ state }) => state)).toEqual(['lapsed', 'confirmed'])
    expect(decision.event.data).toMatchObject({
      ground: 'proceeded_without_answer',
      closed: ['cuc-qlthads'],
      without: [{ unit: 'cuc-qlthads', state: 'open' }],
    })
    const published = taken({ action: 'publish', by: 'chiefEditor', story: decision.story }).event.data
    expect(published.requests).toEqual([
      {
        unit: 'cuc-qlthads',
        state: 'lapsed',
        answeredAt: null,
        verdict: null,
        decision: { id: 'reason', sha256: 'x' },
      },
      { unit: 'thads-ha-noi', state: 'confirmed', answeredAt: NOW, verdict: null },
    ])
  })

  it('is an ordinary check when a cancelled request was all that was missing', () => {
    const story = asked([
      { unit: 'cuc-qlthads', state: 'cancelled' },
      { unit: 'thads-ha-noi', state: 'confirmed' },
    ])
    const decision = taken({ action: 'proceed_without_answer', by: 'chiefEditor', story, input })
    expect(decision.story.cleared?.ground).toBe('checked')
    expect(decision.story.checked).toEqual([ONE])
  })
})

describe('overruling', () => {
  it('gives each objecting unit its own reason, printed beside its objection', () => {
    const story = asked([
      { unit: 'cuc-qlthads', state: 'objected' },
      { unit: 'thads-ha-noi', state: 'confirmed' },
    ])
    const input = { reasons: { 'cuc-qlthads': 'Theo bản án' } }
    const facts = { textHash: ONE }
    const decision = taken({ action: 'overrule', by: 'chiefEditor', story, facts, input })
    const ref = { id: 'reasons.cuc-qlthads', sha256: 'x' }
    expect(decision.story.cleared).toMatchObject({ ground: 'overruled', decisions: { 'cuc-qlthads': ref } })
    const published = taken({ action: 'publish', by: 'chiefEditor', story: decision.story }).event.data
    expect(published.requests).toMatchObject([{ unit: 'cuc-qlthads', decision: ref }, { unit: 'thads-ha-noi' }])
  })
})

describe('changing requests', () => {
  const reason = 'Vì sao'

  it('keeps one unit that checks: one that declined does not', () => {
    const story = asked([
      { unit: 'cuc-qlthads', state: 'open' },
      { unit: 'thads-ha-noi', state: 'declined' },
    ])
    const input = { changes: [{ op: 'cancel' as const, unit: 'cuc-qlthads' }], reason }
    expect(reasonsWhyNot({ action: 'change_requests', by: 'deskEditor', story, input })).toEqual(['no_request_left'])
  })

  it('re-routes a request: the one unit is let go, the other is asked in the same round', () => {
    const story = asked([{ unit: 'cuc-qlthads', state: 'open' }])
    const input = {
      changes: [{ op: 'reroute' as const, unit: 'cuc-qlthads', toUnit: 'thads-ha-noi', workingDays: 3 }],
      reason,
    }
    const { requests } = taken({ action: 'change_requests', by: 'coordinator', story, input }).story
    expect(requests).toMatchObject([
      { unit: 'cuc-qlthads', round: 1, state: 'cancelled' },
      { unit: 'thads-ha-noi', round: 1, edition: ONE, state: 'open', askedAt: NOW },
    ])
  })

  it('asks a unit again that was let go', () => {
    const story = asked([
      { unit: 'cuc-qlthads', state: 'cancelled' },
      { unit: 'thads-ha-noi', state: 'open' },
    ])
    const input = { changes: [{ op: 'add' as const, unit: 'cuc-qlthads', workingDays: 2 }], reason }
    const { requests } = taken({ action: 'change_requests', by: 'deskEditor', story, input }).story
    expect(requests.filter(({ unit }) => unit === 'cuc-qlthads').map(({ state }) => state)).toEqual([
      'cancelled',
      'open',
    ])
  })
})
