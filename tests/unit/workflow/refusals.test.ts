import { describe, expect, it } from '@jest/globals'
import { MESSAGES, type RefusalCode } from '../../../src/workflow/messages'
import { type Actor, CLOCK } from '../../../src/workflow/roles'
import type { Story } from '../../../src/workflow/story'
import { NOW } from '../../support/buildFacts'
import { buildRequest, hashOf } from '../../support/buildStory'
import { AT_DESK, type Case, checkCase, LIVE, ONE, READY } from '../../support/checkCase'
import { actorOf } from '../../support/people'

const clock: Actor = { person: CLOCK, roles: [] }
const reporter = actorOf('reporter')
const desk = actorOf('deskEditor')
const chief = actorOf('chiefEditor')
const reviewer = actorOf('reviewer')
const coordinator = actorOf('coordinator')

const reason = 'Vì sao'
const MET = { accurate: { met: true }, truthful: { met: true }, objective: { met: true }, timely: { met: true } }
const asked: Partial<Story> = { stage: 'fact_check', edition: ONE, round: 1, requests: [buildRequest()] }
const objected: Partial<Story> = {
  ...asked,
  requests: [buildRequest({ state: 'objected', by: 'reviewer', answeredAt: NOW })],
}
const answered = buildRequest({ state: 'confirmed', by: 'reviewer', answeredAt: NOW })
const again: Partial<Story> = { ...READY, live: 'public', liveEdition: hashOf('old') }
const scheduled: Partial<Story> = {
  ...READY,
  stage: 'scheduled',
  schedule: { at: NOW, by: 'chiefEditor', edition: ONE, change: null, texts: {} },
}
const claim = (block: string, verdict: string, why?: string) => ({ block, verdict, ...(why ? { reason: why } : {}) })
const answer = (input: object): Case => ({
  action: 'answer_fact_check',
  by: reviewer,
  story: asked,
  facts: { claims: [{ block: 'c', carriedFor: [] }] },
  input: { edition: ONE, criteria: MET, claims: [claim('c', 'correct')], ...input },
})
const change = (changes: object[], story: Partial<Story> = asked): Case => ({
  action: 'change_requests',
  by: desk,
  story,
  input: { changes, reason },
})
const clear = (ground: string, more: Partial<Case> = {}): Case => ({
  action: 'clear_without_check',
  by: chief,
  story: AT_DESK,
  input: { ground, reason },
  ...more,
})

/** For every code, somebody who gets it. */
const CASES: Record<RefusalCode, Case> = {
  wrong_stage: { action: 'submit', by: reporter, story: READY },
  wrong_live: { action: 'withdraw', by: chief },
  only_author: { action: 'abandon', by: actorOf('otherReporter') },
  only_writer: { action: 'submit', by: actorOf('otherReporter') },
  only_desk_editor: { action: 'place', by: reporter },
  only_chief_editor: { action: 'withdraw', by: desk, story: LIVE },
  only_coordinator: { action: 'hand_over', by: reporter },
  only_clock: { action: 'hold', by: chief, story: scheduled },
  only_asked_reviewer: { action: 'answer_fact_check', by: actorOf('localReviewer'), story: asked },
  author_handed_in: { action: 'abandon', by: reporter, story: AT_DESK },
  no_writing_role: { action: 'submit', by: { person: 'reporter', roles: [{ role: 'reviewer', unit: 'cuc-qlthads' }] } },
  other_desk: { action: 'return_to_author', by: desk, story: { ...AT_DESK, desk: 'ban-phap-luat' } },
  coordinator_at_check_only: { action: 'hand_over', by: coordinator },
  only_signing_desk: { action: 'sign_off', by: desk, story: AT_DESK, facts: { signOffUnits: ['ban-phap-luat'] } },
  sender_is_author: { action: 'send_to_fact_check', by: desk, story: { ...AT_DESK, createdBy: 'deskEditor' } },
  decider_is_author: { action: 'publish', by: chief, story: { ...READY, bylinePeople: ['chiefEditor'] } },
  decider_answered: {
    action: 'publish',
    by: actorOf('reviewer', { role: 'chief_editor', unit: 'bao-plvn' }),
    story: { ...READY, requests: [answered] },
  },
  writer_not_vouched: { action: 'publish', by: chief, story: { ...READY, writers: ['chiefEditor'] } },
  reviewer_is_writer: { action: 'answer_fact_check', by: reviewer, story: { ...asked, writers: ['reviewer'] } },
  one_unit_per_person: {
    action: 'answer_fact_check',
    by: actorOf('reviewer', { role: 'reviewer', unit: 'thads-ha-noi' }),
    story: { ...asked, requests: [answered, buildRequest({ unit: 'thads-ha-noi' })] },
  },
  already_answered: {
    action: 'answer_fact_check',
    by: reviewer,
    story: { ...asked, requests: [answered, buildRequest({ unit: 'thads-ha-noi' })] },
  },
  second_person_needed: {
    action: 'confirm_erasure',
    by: chief,
    story: { erasure: { target: { kind: 'block', id: 'x' }, by: 'chiefEditor', at: NOW } },
  },
  field_missing: { action: 'return_to_author', by: desk, story: AT_DESK },
  text_incomplete: {
    action: 'submit',
    by: reporter,
    facts: { textProblems: [{ code: 'sapo_missing', message: 'Chưa có sapo.' }] },
  },
  text_changed: { action: 'overrule', by: chief, story: objected, facts: { textHash: hashOf('two') } },
  text_objected: clear('not_required', {
    by: desk,
    story: { ...objected, ...AT_DESK, kind: 'release', topics: ['TX-1.4'] },
    facts: { textHash: ONE },
  }),
  unit_unknown: {
    action: 'send_to_fact_check',
    by: desk,
    story: AT_DESK,
    input: { units: ['nowhere'], workingDays: 2 },
  },
  unit_without_reviewer: {
    action: 'send_to_fact_check',
    by: desk,
    story: { ...AT_DESK, writers: ['reviewer', 'otherReviewer'] },
    input: { units: ['cuc-qlthads'], workingDays: 2 },
  },
  unit_asked_twice: change([{ op: 'add', unit: 'cuc-qlthads', workingDays: 2 }]),
  request_changed_twice: change([
    { op: 'extend', unit: 'cuc-qlthads', workingDays: 5 },
    { op: 'cancel', unit: 'cuc-qlthads' },
  ]),
  due_not_later: change([{ op: 'extend', unit: 'cuc-qlthads', workingDays: 1 }]),
  unit_not_asked: change([{ op: 'cancel', unit: 'thads-ha-noi' }]),
  no_request_left: change([{ op: 'cancel', unit: 'cuc-qlthads' }]),
  ground_not_required: clear('not_required'),
  ground_topic_missing: clear('not_required', { story: { ...AT_DESK, kind: 'release' } }),
  ground_changed: clear('unchanged'),
  ground_unit_exists: clear('no_competent_unit'),
  ground_chief_only: clear('unchanged', { by: desk }),
  other_edition: answer({ edition: hashOf('two') }),
  criterion_missing: answer({ criteria: {} }),
  criterion_comment_missing: answer({ criteria: { ...MET, timely: { met: false } } }),
  claim_missing: answer({ claims: [] }),
  claim_twice: answer({ claims: [claim('c', 'correct'), claim('c', 'needs_amendment', reason)] }),
  claim_unknown: answer({ claims: [claim('c', 'correct'), claim('d', 'correct')] }),
  claim_reason_missing: answer({ claims: [claim('c', 'declined')] }),
  request_not_overdue: { action: 'proceed_without_answer', by: chief, story: asked, input: { reason } },
  objection_stands: { action: 'proceed_without_answer', by: chief, story: objected, input: { reason } },
  no_objection: { action: 'overrule', by: chief, story: asked, facts: { textHash: ONE } },
  objection_reason_missing: { action: 'overrule', by: chief, story: objected, input: { reasons: { other: reason } } },
  not_cleared: { action: 'publish', by: chief, story: { ...READY, edition: hashOf('two') } },
  sign_off_missing: { action: 'publish', by: chief, story: READY, facts: { signOffUnits: ['ban-phap-luat'] } },
  media_not_in_order: { action: 'publish', by: chief, story: READY, facts: { mediaProblems: ['Ảnh hết hạn.'] } },
  embargoed: { action: 'publish', by: chief, story: { ...READY, embargo: '2026-11-19T03:00:00.001Z' } },
  time_not_ahead: { action: 'schedule', by: chief, story: READY, input: { at: NOW } },
  time_not_come: { action: 'publish', by: clock, story: scheduled, facts: { now: '2026-11-19T02:59:59.999Z' } },
  too_late: { action: 'publish', by: clock, story: scheduled, facts: { now: '2026-11-19T04:00:00.001Z' } },
  nothing_hinders: { action: 'hold', by: clock, story: scheduled },
  change_undeclared: { action: 'publish', by: chief, story: again },
  correction_incomplete: { action: 'publish', by: chief, story: again, input: { change: 'correction', item: 'Bài' } },
  update_note_missing: { action: 'publish', by: chief, story: again, input: { change: 'update' } },
  change_not_minor: {
    action: 'publish',
    by: chief,
    story: again,
    facts: { claimsDifferFromLive: true },
    input: { change: 'minor' },
  },
  bylines_not_minor: {
    action: 'publish',
    by: chief,
    story: again,
    facts: { claimsDifferFromLive: false, bylinesDifferFromLive: true },
    input: { change: 'minor' },
  },
  not_archive: { action: 'archive', by: chief, input: { publishedAt: NOW } },
  nothing_to_redact: { action: 'redact', by: chief, story: LIVE, input: { reason } },
  block_not_live: { action: 'redact', by: chief, story: LIVE, input: { blocks: [hashOf('x')], reason } },
  name_not_found: {
    action: 'redact',
    by: chief,
    story: LIVE,
    facts: { namesRead: ['Lê Văn A'] },
    input: { names: [{ name: 'Lê Văn B', display: 'initials' }], reason },
  },
  // A unit that there is, but in which nobody is desk editor.
  desk_unknown: { action: 'hand_over', by: desk, input: { desk: 'cuc-qlthads' } },
  person_unknown: { action: 'hand_over', by: desk, input: { assignees: ['otherReporter', 'khong-co'] } },
  section_unknown: { action: 'place', by: desk, input: { section: 'khong-co' } },
  special_unknown: { action: 'place', by: desk, input: { special: 'khong-co' } },
  erasure_target_unknown: { action: 'request_erasure', by: chief, input: { id: 'x', reason } },
  redaction_needs_names: {
    action: 'request_erasure',
    by: chief,
    story: { ...LIVE, redactions: [{ blocks: [], names: { id: 'names', sha256: 'x' }, at: NOW }] },
    facts: { erasable: [{ kind: 'text', id: 'names' }] },
    input: { target: 'text', id: 'names', reason },
  },
  erasure_not_asked: { action: 'confirm_erasure', by: coordinator },
}

describe('every reason why not', () => {
  const codes = Object.keys(MESSAGES) as RefusalCode[]

  it.each(codes)('%s is given to somebody, with a sentence', (code) => {
    const { allowed, notPermitted, wrongState, unmet } = checkCase(CASES[code])
    const refusals = [...notPermitted, ...wrongState, ...unmet]
    const found = refusals.find((refusal) => refusal.code === code)
    expect(refusals.map((refusal) => refusal.code)).toContain(code)
    expect(allowed).toBe(false)
    expect(found?.message.startsWith(MESSAGES[code])).toBe(true)
  })

  it('names the unit where each of several has its own', () => {
    const requests = [buildRequest(), buildRequest({ unit: 'thads-ha-noi' })]
    const { unmet } = checkCase({
      action: 'proceed_without_answer',
      by: chief,
      story: { ...asked, requests },
      input: { reason },
    })
    expect(unmet.map(({ code, message }) => [code, message.replace(/^.*\(/, '(')])).toEqual([
      ['request_not_overdue', '(Đơn vị cuc-qlthads)'],
      ['request_not_overdue', '(Đơn vị thads-ha-noi)'],
    ])
  })

  it('has a message for whatever is refused', () => {
    const given = codes.flatMap((code) => {
      const { notPermitted, wrongState, unmet } = checkCase(CASES[code])
      return [...notPermitted, ...wrongState, ...unmet]
    })
    expect(given.filter(({ code, message }) => MESSAGES[code] === undefined || message === '')).toEqual([])
  })

  it('is a Vietnamese sentence that ends', () => {
    for (const message of Object.values(MESSAGES)) {
      expect(message).toBe(message.normalize('NFC'))
      expect(message).toMatch(/^\p{Lu}.*[.]$/u)
    }
  })

  it('is given together with every other reason, so that nobody tries in vain twice', () => {
    const facts = { signOffUnits: ['ban-phap-luat'], mediaProblems: ['Ảnh hết hạn.'] }
    const story = { ...READY, cleared: null, embargo: '2026-12-01T00:00:00.000Z' }
    const { unmet } = checkCase({ action: 'publish', by: chief, story, facts })
    expect(unmet.map(({ code }) => code)).toEqual([
      'not_cleared',
      'sign_off_missing',
      'media_not_in_order',
      'embargoed',
    ])
  })

  it('says nothing against a section and a special subject that there are', () => {
    const input = { section: 'thoi-su', special: 'chuyen-de-1' }
    expect(checkCase({ action: 'place', by: desk, input }).allowed).toBe(true)
    expect(checkCase({ action: 'hand_over', by: desk, input: { desk: 'ban-phap-luat' } }).allowed).toBe(true)
  })
})
