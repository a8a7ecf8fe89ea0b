import { describe, expect, it } from '@jest/globals'
import { checkTransition } from '../../../src/workflow/checkTransition'
import { type Actor, CLOCK } from '../../../src/workflow/roles'
import type { Story } from '../../../src/workflow/story'
import { ACTIONS, type Action } from '../../../src/workflow/transitions'
import { buildFacts } from '../../support/buildFacts'
import { buildRequest, buildStory, hashOf } from '../../support/buildStory'
import { actorOf, PERSON_NAMES, type Person } from '../../support/people'

const DESK: Person[] = ['deskEditor', 'otherDeskEditor', 'legalDesk']
const CHIEF: Person[] = ['chiefEditor', 'otherChiefEditor']

const asked: Partial<Story> = { stage: 'fact_check', edition: hashOf('one'), round: 1, requests: [buildRequest()] }
const live: Partial<Story> = { stage: 'settled', live: 'public', liveEdition: hashOf('one') }

/** For each action: a story of the reporter's in which it can be taken, and who of all people may. Everybody else may not. */
const MAY: Record<Action, { story: Partial<Story>; people: (Person | 'clock')[] }> = {
  submit: { story: {}, people: ['reporter', ...DESK, ...CHIEF] },
  return_to_author: { story: { stage: 'desk_review' }, people: [...DESK, ...CHIEF] },
  send_to_fact_check: { story: { stage: 'desk_review' }, people: [...DESK, ...CHIEF] },
  clear_without_check: { story: { stage: 'desk_review' }, people: [...DESK, ...CHIEF] },
  answer_fact_check: { story: asked, people: ['reviewer', 'otherReviewer'] },
  change_requests: { story: asked, people: [...DESK, 'coordinator'] },
  proceed_without_answer: { story: asked, people: CHIEF },
  overrule: { story: asked, people: CHIEF },
  sign_off: { story: { stage: 'desk_review', topics: ['luat'] }, people: ['legalDesk'] },
  recall: { story: asked, people: ['reporter', ...DESK, ...CHIEF] },
  schedule: { story: { stage: 'ready' }, people: CHIEF },
  unschedule: { story: { stage: 'scheduled' }, people: [...DESK, ...CHIEF] },
  hold: { story: { stage: 'scheduled' }, people: ['clock'] },
  publish: { story: { stage: 'scheduled' }, people: [...CHIEF, 'clock'] },
  archive: { story: {}, people: CHIEF },
  revise: { story: live, people: ['reporter', ...DESK, ...CHIEF] },
  abandon: { story: {}, people: ['reporter', ...DESK, ...CHIEF] },
  restore: { story: { stage: 'dropped' }, people: ['reporter', ...DESK] },
  withdraw: { story: live, people: CHIEF },
  reinstate: { story: { ...live, live: 'withdrawn' }, people: CHIEF },
  redact: { story: live, people: CHIEF },
  place: { story: {}, people: DESK },
  hand_over: { story: asked, people: [...DESK, ...CHIEF, 'coordinator'] },
  request_erasure: { story: live, people: [...CHIEF, 'coordinator'] },
  confirm_erasure: {
    story: { ...live, erasure: { target: { kind: 'block', id: 'x' }, by: 'chiefEditor', at: '' } },
    people: ['otherChiefEditor', 'coordinator'],
  },
}

const facts = buildFacts({ signOffUnits: ['ban-phap-luat'] })

const isPermitted = ({ action, story, actor }: { action: Action; story: Partial<Story>; actor: Actor }): boolean =>
  checkTransition({ action, story: buildStory(story), actor, facts, input: {} }).notPermitted.length === 0

const everybody: { person: string; actor: Actor }[] = [
  ...PERSON_NAMES.map((person) => ({ person, actor: actorOf(person) })),
  { person: CLOCK, actor: { person: CLOCK, roles: [] } },
]

describe('who may', () => {
  it.each(ACTIONS)('%s: exactly the people whom the table names', (action) => {
    const { story, people } = MAY[action]
    const permitted = everybody.filter(({ actor }) => isPermitted({ action, story, actor })).map(({ person }) => person)
    expect(permitted.sort()).toEqual([...people].sort())
  })

  it('somebody whose roles have all ended: nothing, even in his own story', () => {
    const actor = { person: 'reporter', roles: [] }
    expect(ACTIONS.filter((action) => isPermitted({ action, story: MAY[action].story, actor }))).toEqual([])
  })
})

describe('the author', () => {
  it.each([
    ['draft', true],
    ['amends_needed', true],
    ['desk_review', false],
    ['ready', false],
  ] as const)('may abandon in %s: %s', (stage, may) => {
    expect(isPermitted({ action: 'abandon', story: { stage }, actor: actorOf('reporter') })).toBe(may)
  })

  it.each([
    'send_to_fact_check',
    'clear_without_check',
    'change_requests',
    'proceed_without_answer',
    'overrule',
    'schedule',
    'publish',
    'reinstate',
  ] as const)('who is an editor too may not take %s on his own story, by creation or by byline', (action) => {
    const actor: Actor = {
      person: 'somebody',
      roles: ['desk_editor', 'chief_editor'].map((role) => ({ role: role as 'desk_editor', unit: 'bao-plvn' })),
    }
    const story: Partial<Story> = { ...MAY[action].story, vouched: ['deskEditor'] }
    expect(isPermitted({ action, story, actor })).toBe(true)
    expect(isPermitted({ action, story: { ...story, createdBy: 'somebody' }, actor })).toBe(false)
    expect(isPermitted({ action, story: { ...story, bylinePeople: ['somebody'] }, actor })).toBe(false)
  })
})

describe('a chief editor who wrote in the text', () => {
  const actor = actorOf('chiefEditor')
  const story: Partial<Story> = { stage: 'ready', writers: ['reporter', 'chiefEditor'] }

  it.each([
    ['nobody vouched for', [], false],
    ['only himself vouched for', ['chiefEditor'], false],
    ['somebody else vouched for', ['chiefEditor', 'deskEditor'], true],
  ])('decides over a text that %s: %s', (_name, vouched, may) => {
    expect(isPermitted({ action: 'publish', story: { ...story, vouched }, actor })).toBe(may)
    expect(isPermitted({ action: 'clear_without_check', story: { ...story, vouched }, actor })).toBe(may)
  })
})

describe('a reviewer', () => {
  const both = [buildRequest(), buildRequest({ unit: 'thads-ha-noi' })]
  const twoUnits = actorOf('reviewer', { role: 'reviewer', unit: 'thads-ha-noi' })
  const answered = buildRequest({ state: 'confirmed', by: 'reviewer', answeredAt: '2026-11-18T04:00:00.000Z' })

  it('does not check what he wrote', () => {
    const story: Partial<Story> = { ...asked, writers: ['reporter', 'reviewer'] }
    expect(isPermitted({ action: 'answer_fact_check', story, actor: actorOf('reviewer') })).toBe(false)
  })

  it('of two units answers for one of them only, whether he names it or not', () => {
    const story = buildStory({ ...asked, requests: [answered, both[1] ?? answered] })
    for (const input of [{}, { unit: 'thads-ha-noi' }]) {
      const check = checkTransition({ action: 'answer_fact_check', story, actor: twoUnits, facts, input })
      expect(check.notPermitted.map(({ code }) => code)).toEqual(['one_unit_per_person'])
    }
  })

  it('of two units does not answer for the other one in a later round about the same edition', () => {
    const story = { ...asked, round: 2, requests: [answered, buildRequest({ unit: 'thads-ha-noi', round: 2 })] }
    expect(isPermitted({ action: 'answer_fact_check', story, actor: twoUnits })).toBe(false)
  })

  it('answers again for his unit when it is asked anew', () => {
    const story = { ...asked, round: 2, requests: [answered, buildRequest({ round: 2 })] }
    expect(isPermitted({ action: 'answer_fact_check', story, actor: actorOf('reviewer') })).toBe(true)
  })

  it('who answered decides nothing about the story, in this round or a later one', () => {
    const actor = actorOf('reviewer', { role: 'chief_editor', unit: 'bao-plvn' })
    expect(isPermitted({ action: 'proceed_without_answer', story: asked, actor })).toBe(true)
    expect(isPermitted({ action: 'publish', story: { ...asked, requests: [answered] }, actor })).toBe(false)
    const later = { ...asked, edition: hashOf('two'), round: 2, requests: [answered] }
    expect(isPermitted({ action: 'publish', story: later, actor })).toBe(false)
  })

  it('who is the head of the unit answers like the others', () => {
    const story = { ...asked, requests: both }
    expect(isPermitted({ action: 'answer_fact_check', story, actor: actorOf('unitHead') })).toBe(true)
  })
})

describe('a story that a desk has', () => {
  const story: Partial<Story> = { stage: 'desk_review', desk: 'ban-phap-luat' }

  it('is moved by the editors of that desk and by chief editors, who can hand it over', () => {
    expect(isPermitted({ action: 'return_to_author', story, actor: actorOf('legalDesk') })).toBe(true)
    expect(isPermitted({ action: 'return_to_author', story, actor: actorOf('deskEditor') })).toBe(false)
    expect(isPermitted({ action: 'hand_over', story, actor: actorOf('chiefEditor') })).toBe(true)
  })

  it('is moved by who is on duty there', () => {
    const onDuty = actorOf('deskEditor', { role: 'desk_editor', unit: 'ban-phap-luat' })
    expect(isPermitted({ action: 'return_to_author', story, actor: onDuty })).toBe(true)
  })
})

describe('the coordinator', () => {
  it('hands over what units have, not what the newsroom has', () => {
    const actor = actorOf('coordinator')
    expect(isPermitted({ action: 'hand_over', story: asked, actor })).toBe(true)
    expect(isPermitted({ action: 'hand_over', story: { stage: 'draft' }, actor })).toBe(false)
  })
})
