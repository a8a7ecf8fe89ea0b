import { describe, expect, it } from '@jest/globals'
import { checkTransition } from '../../../src/workflow/checkTransition'
import { type Actor, CLOCK } from '../../../src/workflow/roles'
import type { Story } from '../../../src/workflow/story'
import type { Action } from '../../../src/workflow/transitions'
import { buildFacts } from '../../support/buildFacts'
import { buildRequest, buildStory, hashOf } from '../../support/buildStory'
import { actorOf } from '../../support/people'

const ONE = hashOf('one')
const INSTANT = '2026-11-20T10:00:00.000Z'
const at = (milliseconds: number): string => new Date(Date.parse(INSTANT) + milliseconds).toISOString()
const MINUTE = 60_000

const clock: Actor = { person: CLOCK, roles: [] }
const chief = actorOf('chiefEditor')

const refusals = (asked: { action: Action; by: Actor; story: Partial<Story>; now: string; input?: object }) =>
  checkTransition({
    action: asked.action,
    story: buildStory(asked.story),
    actor: asked.by,
    facts: buildFacts({ now: asked.now, textHash: ONE }),
    input: (asked.input ?? {}) as never,
  }).unmet.map(({ code }) => code)

const asked: Partial<Story> = {
  stage: 'fact_check',
  edition: ONE,
  round: 1,
  requests: [buildRequest({ dueAt: INSTANT })],
}
const cleared = { edition: ONE, ground: 'checked', by: 'reviewer', at: INSTANT, reason: null } as const
const ready: Partial<Story> = { stage: 'ready', edition: ONE, cleared }
const scheduled: Partial<Story> = {
  ...ready,
  stage: 'scheduled',
  schedule: { at: INSTANT, by: 'chiefEditor', edition: ONE, change: null, texts: {} },
}

describe('the due time of a request', () => {
  it.each([
    [-1, true],
    [0, true],
    [1, false],
  ])('is the unit’s own until its very instant (%i ms later: still open %s)', (milliseconds, isOpen) => {
    const input = { reason: 'Vì sao' }
    const codes = refusals({ action: 'proceed_without_answer', by: chief, story: asked, now: at(milliseconds), input })
    expect(codes).toEqual(isOpen ? ['request_not_overdue'] : [])
  })

  it('does not run for a request that never reached the unit', () => {
    const check = checkTransition({
      action: 'proceed_without_answer',
      story: buildStory(asked),
      actor: chief,
      facts: buildFacts({ now: at(1), delivered: ['thads-ha-noi'] }),
      input: { reason: 'Vì sao' },
    })
    expect(check.unmet.map(({ code }) => code)).toEqual(['request_not_overdue'])
  })

  it.each([
    ['open', 0, ['request_not_overdue']],
    ['open', 1, []],
    ['cancelled', 0, ['request_not_overdue']],
    ['cancelled', 1, []],
  ] as const)(
    'keeps an objection from being overruled while another request is %s (%i ms)',
    (state, milliseconds, codes) => {
      const objection = buildRequest({ unit: 'thads-ha-noi', state: 'objected', by: 'unitHead', answeredAt: INSTANT })
      const story = { ...asked, requests: [buildRequest({ state, dueAt: INSTANT }), objection] }
      const input = { reasons: { 'thads-ha-noi': 'Vì sao' } }
      expect(refusals({ action: 'overrule', by: chief, story, now: at(milliseconds), input })).toEqual(codes)
    },
  )

  it.each([
    [0, ['due_not_later']],
    [1, []],
  ])('is only ever extended (%i ms later than before)', (milliseconds, codes) => {
    const check = checkTransition({
      action: 'change_requests',
      story: buildStory(asked),
      actor: actorOf('deskEditor'),
      facts: buildFacts({ dueIn: () => at(milliseconds) }),
      input: { changes: [{ op: 'extend', unit: 'cuc-qlthads', workingDays: 1 }], reason: 'Vì sao' },
    })
    expect(check.unmet.map(({ code }) => code)).toEqual(codes)
  })
})

describe('an embargo', () => {
  it.each([
    [-1, ['embargoed']],
    [0, []],
    [1, []],
  ])('ends at its own instant (%i ms)', (milliseconds, codes) => {
    const story = { ...ready, embargo: INSTANT }
    expect(refusals({ action: 'publish', by: chief, story, now: at(milliseconds) })).toEqual(codes)
  })

  it.each([
    [-1, ['time_not_ahead']],
    [0, []],
  ])('bounds the scheduled time, its instant included (%i ms)', (milliseconds, codes) => {
    const story = { ...ready, embargo: INSTANT }
    const input = { at: at(milliseconds) }
    expect(refusals({ action: 'schedule', by: chief, story, now: at(-MINUTE), input })).toEqual(codes)
  })
})

describe('the scheduled time', () => {
  it.each([
    [0, ['time_not_ahead']],
    [1, []],
  ])('is ahead of now (%i ms)', (milliseconds, codes) => {
    const input = { at: at(milliseconds) }
    expect(refusals({ action: 'schedule', by: chief, story: ready, now: INSTANT, input })).toEqual(codes)
  })

  it.each([
    [-1, ['time_not_come'], ['time_not_come', 'nothing_hinders']],
    [0, [], ['nothing_hinders']],
    [60 * MINUTE, [], ['nothing_hinders']],
    [60 * MINUTE + 1, ['too_late'], []],
  ])('is when the clock publishes, and 60 minutes later the last time (%i ms)', (milliseconds, publish, hold) => {
    const now = at(milliseconds)
    expect(refusals({ action: 'publish', by: clock, story: scheduled, now })).toEqual(publish)
    expect(refusals({ action: 'hold', by: clock, story: scheduled, now })).toEqual(hold)
  })

  it('does not bind people, who publish when they decide', () => {
    expect(refusals({ action: 'publish', by: chief, story: scheduled, now: at(-MINUTE) })).toEqual([])
    expect(refusals({ action: 'publish', by: chief, story: scheduled, now: at(61 * MINUTE) })).toEqual([])
  })

  it('is held at its instant when a rule fails', () => {
    const story = { ...scheduled, embargo: at(1) }
    expect(refusals({ action: 'publish', by: clock, story, now: INSTANT })).toEqual(['embargoed'])
    expect(refusals({ action: 'hold', by: clock, story, now: INSTANT })).toEqual([])
  })
})

describe('the archive', () => {
  it.each([
    [-1, []],
    [0, ['not_archive']],
  ])('ends where the log begins (%i ms)', (milliseconds, codes) => {
    const check = checkTransition({
      action: 'archive',
      story: buildStory(),
      actor: chief,
      facts: buildFacts({ startedAt: INSTANT }),
      input: { publishedAt: at(milliseconds) },
    })
    expect(check.unmet.map(({ code }) => code)).toEqual(codes)
  })

  it('takes nothing while the log is empty', () => {
    const check = checkTransition({
      action: 'archive',
      story: buildStory(),
      actor: chief,
      facts: buildFacts({ startedAt: null }),
      input: { publishedAt: INSTANT },
    })
    expect(check.unmet.map(({ code }) => code)).toEqual(['not_archive'])
  })
})
