import { describe, expect, it } from '@jest/globals'
import type { PendingEvent } from '../../../src/workflow/decide'
import { NOTICES, noticeKey, noticesFor } from '../../../src/workflow/noticesFor'
import type { Story } from '../../../src/workflow/story'
import { buildFacts, NOW } from '../../support/buildFacts'
import { buildRequest, buildStory } from '../../support/buildStory'

const told = (overrides: Partial<PendingEvent>, story: Partial<Story> = {}): string[] => {
  const state = { stage: 'draft', live: 'none' } as const
  const event: PendingEvent = {
    story: buildStory().id,
    kind: 'article',
    move: 1,
    action: 'submit',
    actionId: 'press',
    by: 'deskEditor',
    at: NOW,
    from: state,
    to: state,
    data: {},
    ...overrides,
  }
  const notices = noticesFor({
    event,
    story: buildStory({ round: 1, ...story }),
    units: buildFacts().units,
    chiefEditors: ['chiefEditor', 'otherChiefEditor'],
    coordinators: ['coordinator'],
  })
  return notices.map(({ person, kind, unit }) => [kind, person, ...(unit === null ? [] : [unit])].join(' '))
}

const closed = { closed: ['cuc-qlthads'] }

describe('who is told', () => {
  it.each<[string, Partial<PendingEvent>, Partial<Story>, string[]]>([
    ['a submission', { action: 'submit' }, {}, []],
    [
      'a request',
      { action: 'send_to_fact_check', data: { requests: [{ unit: 'cuc-qlthads' }, { unit: 'thads-ha-noi' }] } },
      {},
      [
        'review_asked reviewer cuc-qlthads',
        'review_asked otherReviewer cuc-qlthads',
        'review_asked localReviewer thads-ha-noi',
        'review_asked unitHead thads-ha-noi',
      ],
    ],
    [
      'a request by somebody of the unit, who gets it too',
      { action: 'send_to_fact_check', by: 'reviewer', data: { requests: [{ unit: 'cuc-qlthads' }] } },
      {},
      ['review_asked reviewer cuc-qlthads', 'review_asked otherReviewer cuc-qlthads'],
    ],
    [
      'changed requests: only the units whose request changed',
      {
        action: 'change_requests',
        data: {
          changes: [{ op: 'reroute', unit: 'thads-ha-noi', toUnit: 'cuc-qlthads', workingDays: 2 }],
          requests: [{ unit: 'cuc-qlthads' }, { unit: 'thads-da-nang' }],
        },
      },
      { requests: [buildRequest()] },
      [
        'review_asked reviewer cuc-qlthads',
        'review_asked otherReviewer cuc-qlthads',
        'review_closed localReviewer thads-ha-noi',
        'review_closed unitHead thads-ha-noi',
      ],
    ],
    [
      'more time',
      { action: 'change_requests', data: { changes: [{ op: 'extend', unit: 'cuc-qlthads', workingDays: 5 }] } },
      {},
      ['review_changed reviewer cuc-qlthads', 'review_changed otherReviewer cuc-qlthads'],
    ],
    ['an answer', { action: 'answer_fact_check', by: 'reviewer' }, {}, ['answer_received reporter']],
    [
      'the answer that makes it ready',
      { action: 'answer_fact_check', by: 'reviewer', to: { stage: 'ready', live: 'none' } },
      {},
      ['answer_received reporter', 'decision_waiting chiefEditor', 'decision_waiting otherChiefEditor'],
    ],
    [
      'the answer that asks for amends, to everybody whose story it is',
      { action: 'answer_fact_check', by: 'reviewer', to: { stage: 'amends_needed', live: 'none' } },
      { bylinePeople: ['reporter', 'otherReporter'], assignees: ['deskEditor'] },
      [
        'answer_received reporter',
        'answer_received otherReporter',
        'answer_received deskEditor',
        'amends_asked reporter',
        'amends_asked otherReporter',
        'amends_asked deskEditor',
      ],
    ],
    [
      'going on without an answer',
      { action: 'proceed_without_answer', by: 'chiefEditor', data: closed },
      {},
      [
        'decision_waiting otherChiefEditor',
        'review_closed reviewer cuc-qlthads',
        'review_closed otherReviewer cuc-qlthads',
      ],
    ],
    [
      'an overruled objection',
      { action: 'overrule', by: 'chiefEditor', data: { objections: [{ unit: 'thads-ha-noi' }], ...closed } },
      {},
      [
        'review_overruled localReviewer thads-ha-noi',
        'review_overruled unitHead thads-ha-noi',
        'review_closed reviewer cuc-qlthads',
        'review_closed otherReviewer cuc-qlthads',
      ],
    ],
    [
      'a clearance',
      { action: 'clear_without_check' },
      {},
      ['decision_waiting chiefEditor', 'decision_waiting otherChiefEditor'],
    ],
    ['a return', { action: 'return_to_author' }, {}, ['amends_asked reporter']],
    [
      'a recall by the author, who is not told what he did',
      { action: 'recall', by: 'reporter', data: closed },
      { assignees: ['deskEditor'] },
      ['amends_asked deskEditor', 'review_closed reviewer cuc-qlthads', 'review_closed otherReviewer cuc-qlthads'],
    ],
    [
      'a recall after an answer, of what was scheduled: the unit that answered and who scheduled it too',
      {
        action: 'recall',
        data: { ...closed, answered: ['thads-ha-noi'], scheduledBy: 'otherChiefEditor' },
      },
      {},
      [
        'amends_asked reporter',
        'schedule_cancelled otherChiefEditor',
        'review_closed reviewer cuc-qlthads',
        'review_closed otherReviewer cuc-qlthads',
        'review_recalled localReviewer thads-ha-noi',
        'review_recalled unitHead thads-ha-noi',
      ],
    ],
    [
      'a recall by who scheduled it, who is not told what he did',
      { action: 'recall', by: 'chiefEditor', data: { scheduledBy: 'chiefEditor' } },
      {},
      ['amends_asked reporter'],
    ],
    [
      'a publication that was held',
      { action: 'hold', by: 'clock' },
      {},
      ['publishing_held chiefEditor', 'publishing_held otherChiefEditor', 'publishing_held reporter'],
    ],
    ['a publication', { action: 'publish', by: 'clock' }, {}, ['published reporter']],
    ['a withdrawal', { action: 'withdraw', by: 'chiefEditor' }, {}, ['withdrawn reporter']],
    ['a hand-over', { action: 'hand_over', data: { assignees: ['otherReporter'] } }, {}, ['handed_over otherReporter']],
    [
      'an erasure asked for: all who may confirm it',
      { action: 'request_erasure', by: 'chiefEditor' },
      {},
      ['erasure_asked otherChiefEditor', 'erasure_asked coordinator'],
    ],
  ])('of %s', (_name, event, story, expected) => {
    expect(told(event, story).sort()).toEqual([...expected].sort())
  })

  it('tells a reviewer of two asked units of both: delivery counts by unit', () => {
    const state = { stage: 'fact_check', live: 'none' } as const
    const asked = ['cuc-qlthads', 'thads-ha-noi']
    const event: PendingEvent = {
      story: buildStory().id,
      kind: 'article',
      move: 1,
      action: 'send_to_fact_check',
      actionId: 'press',
      by: 'deskEditor',
      at: NOW,
      from: state,
      to: state,
      data: { requests: asked.map((unit) => ({ unit })) },
    }
    const units = asked.map((id) => ({ id, name: id, reviewers: ['reviewer'], isDesk: false }))
    const notices = noticesFor({ event, story: buildStory({ round: 1 }), units, chiefEditors: [], coordinators: [] })
    expect(notices.map(noticeKey)).toEqual(['reviewer:review_asked:cuc-qlthads', 'reviewer:review_asked:thads-ha-noi'])
  })

  it('reads sentences that are Vietnamese and whole', () => {
    for (const sentence of Object.values(NOTICES)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  })
})
