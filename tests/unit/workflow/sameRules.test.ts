import { expect, it } from '@jest/globals'
import { checkTransition } from '../../../src/workflow/checkTransition'
import type { Facts } from '../../../src/workflow/facts'
import type { RefusalCode } from '../../../src/workflow/messages'
import type { Actor } from '../../../src/workflow/roles'
import type { Story } from '../../../src/workflow/story'
import type { Action } from '../../../src/workflow/transitions'
import { buildFacts } from '../../support/buildFacts'
import { buildStory, hashOf } from '../../support/buildStory'
import { actorOf } from '../../support/people'

interface Case {
  action: Action
  by: Actor
  story?: Partial<Story>
  facts?: Partial<Facts>
  input?: object
}

const ONE = hashOf('one')
const desk = actorOf('deskEditor')
const chief = actorOf('chiefEditor')
const atDesk: Partial<Story> = { stage: 'desk_review' }
const ready: Partial<Story> = {
  stage: 'ready',
  edition: ONE,
  cleared: { edition: ONE, ground: 'checked', by: 'reviewer', at: '2026-11-19T03:00:00.000Z', reason: null },
}
const live: Partial<Story> = { stage: 'settled', live: 'public', liveEdition: ONE }

const check = ({ action, by, story, facts, input }: Case) =>
  checkTransition({
    action,
    story: buildStory(story),
    actor: by,
    facts: buildFacts(facts),
    input: (input ?? {}) as never,
  })

const lacking = { textProblems: [{ code: 'sapo_missing', message: 'Chưa có sapo.' }] }
const expired = { mediaProblems: ['Ảnh hết hạn.'] }

it.each<[Action, RefusalCode, Case]>([
  ['send_to_fact_check', 'text_incomplete', { action: 'send_to_fact_check', by: desk, story: atDesk, facts: lacking }],
  [
    'clear_without_check',
    'text_incomplete',
    {
      action: 'clear_without_check',
      by: chief,
      story: atDesk,
      facts: lacking,
      input: { ground: 'unchanged', reason: 'Vì sao' },
    },
  ],
  ['archive', 'text_incomplete', { action: 'archive', by: chief, facts: lacking }],
  [
    'reinstate',
    'media_not_in_order',
    { action: 'reinstate', by: chief, story: { ...live, live: 'withdrawn' }, facts: expired },
  ],
  ['schedule', 'media_not_in_order', { action: 'schedule', by: chief, story: ready, facts: expired }],
])('%s does not go past what other actions ask: %s', (_action, code, asked) => {
  expect(check(asked).unmet.map((refusal) => refusal.code)).toContain(code)
})
