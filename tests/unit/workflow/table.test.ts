import { describe, expect, it } from '@jest/globals'
import { checkTransition } from '../../../src/workflow/checkTransition'
import { decide } from '../../../src/workflow/decide'
import { REQUIREMENTS } from '../../../src/workflow/requirements'
import { PUBLISHING_RULES } from '../../../src/workflow/requirements/publishing'
import { LIVE_NAMES, type Live, STAGE_NAMES, type Stage } from '../../../src/workflow/stages'
import { ACTIONS, type Action, TRANSITIONS, transitionOf } from '../../../src/workflow/transitions'
import { buildFacts } from '../../support/buildFacts'
import { buildStory } from '../../support/buildStory'
import { actorOf } from '../../support/people'

const ALL = STAGE_NAMES
const ANY = LIVE_NAMES

/** The stages and live states in which each action exists, written out from the design a second time. */
const EXISTS: Record<Action, [stages: readonly Stage[], lives: readonly Live[]]> = {
  submit: [['draft', 'amends_needed'], ANY],
  return_to_author: [['desk_review'], ANY],
  send_to_fact_check: [['desk_review'], ANY],
  clear_without_check: [['desk_review'], ANY],
  answer_fact_check: [['fact_check'], ANY],
  change_requests: [['fact_check'], ANY],
  proceed_without_answer: [['fact_check'], ANY],
  overrule: [['fact_check', 'amends_needed'], ANY],
  sign_off: [['desk_review', 'fact_check', 'ready'], ANY],
  recall: [['fact_check', 'ready', 'scheduled'], ANY],
  schedule: [['ready'], ANY],
  unschedule: [['scheduled'], ANY],
  hold: [['scheduled'], ANY],
  publish: [['ready', 'scheduled'], ANY],
  archive: [['draft'], ['none']],
  revise: [['settled'], ['public', 'withdrawn']],
  abandon: [['draft', 'desk_review', 'amends_needed', 'ready'], ANY],
  restore: [['dropped'], ANY],
  withdraw: [ALL, ['public']],
  reinstate: [['settled'], ['withdrawn']],
  redact: [ALL, ['public']],
  place: [ALL, ANY],
  hand_over: [ALL, ANY],
  request_erasure: [ALL, ANY],
  confirm_erasure: [ALL, ANY],
}

const refusedStates = (action: Action, stage: Stage, live: Live): string[] =>
  checkTransition({
    action,
    story: buildStory({ stage, live }),
    actor: actorOf('chiefEditor'),
    facts: buildFacts(),
    input: {},
  }).wrongState.map(({ code }) => code)

describe('the table of moves', () => {
  it.each(ACTIONS)('%s exists in its stages and live states and in no other', (action) => {
    const [stages, lives] = EXISTS[action]
    for (const stage of STAGE_NAMES) {
      for (const live of LIVE_NAMES) {
        const expected = [
          ...(stages.includes(stage) ? [] : ['wrong_stage']),
          ...(lives.includes(live) ? [] : ['wrong_live']),
        ]
        expect([stage, live, refusedStates(action, stage, live)]).toEqual([stage, live, expected])
      }
    }
  })

  it('asks only for requirements that exist, and has no requirement that nobody asks for', () => {
    const asked = new Set(ACTIONS.flatMap((action) => transitionOf(action).requires))
    expect([...asked].sort()).toEqual(Object.keys(REQUIREMENTS).sort())
  })

  it('holds a scheduled story for any rule that publish asks beside the time', () => {
    const rules = TRANSITIONS.publish.requires.filter((name) => name !== 'time_has_come')
    expect(Object.keys(PUBLISHING_RULES).sort()).toEqual([...rules].sort())
  })

  it('asks for a schedule all that publish asks but the time', () => {
    const timeless = (action: Action) =>
      transitionOf(action).requires.filter(
        (name) => !['time_has_come', 'embargo_passed', 'time_is_ahead'].includes(name),
      )
    expect(timeless('schedule')).toEqual(timeless('publish'))
  })

  it('names every action in Vietnamese, each differently', () => {
    const labels = ACTIONS.map((action) => transitionOf(action).label)
    expect(new Set(labels).size).toBe(labels.length)
    expect(labels.filter((label) => label !== label.normalize('NFC'))).toEqual([])
  })
})

describe('the record of an action', () => {
  it('is one value with the change: who, when, from where to where, and only what is there', () => {
    const decision = decide({
      action: 'submit',
      story: buildStory({ moves: 4, rev: 9 }),
      actor: actorOf('reporter'),
      facts: buildFacts(),
      input: {},
      actionId: 'press-1',
      texts: {},
      verdict: null,
    })
    expect(decision).toMatchObject({
      allowed: true,
      story: { stage: 'desk_review', moves: 5, rev: 10, vouched: ['reporter'] },
      event: {
        story: buildStory().id,
        kind: 'article',
        move: 5,
        action: 'submit',
        actionId: 'press-1',
        by: 'reporter',
        at: buildFacts().now,
        from: { stage: 'draft', live: 'none' },
        to: { stage: 'desk_review', live: 'none' },
        data: {},
      },
    })
  })

  it('is not made when the action is refused', () => {
    const decision = decide({
      action: 'publish',
      story: buildStory(),
      actor: actorOf('reporter'),
      facts: buildFacts(),
      input: {},
      actionId: 'press-1',
      texts: {},
      verdict: null,
    })
    expect(decision).toMatchObject({ allowed: false, check: { allowed: false } })
    expect(decision).not.toHaveProperty('event')
  })
})
