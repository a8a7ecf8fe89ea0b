import { expect, it } from '@jest/globals'
import type { RefusalCode } from '../../../src/workflow/messages'
import type { Action } from '../../../src/workflow/transitions'
import { AT_DESK, type Case, checkCase, LIVE, READY } from '../../support/checkCase'
import { actorOf } from '../../support/people'

const desk = actorOf('deskEditor')
const chief = actorOf('chiefEditor')

const lacking = { textProblems: [{ code: 'sapo_missing', message: 'Chưa có sapo.' }] }
const expired = { mediaProblems: ['Ảnh hết hạn.'] }

it.each<[Action, RefusalCode, Case]>([
  ['send_to_fact_check', 'text_incomplete', { action: 'send_to_fact_check', by: desk, story: AT_DESK, facts: lacking }],
  [
    'clear_without_check',
    'text_incomplete',
    {
      action: 'clear_without_check',
      by: chief,
      story: AT_DESK,
      facts: lacking,
      input: { ground: 'unchanged', reason: 'Vì sao' },
    },
  ],
  ['archive', 'text_incomplete', { action: 'archive', by: chief, facts: lacking }],
  [
    'reinstate',
    'media_not_in_order',
    { action: 'reinstate', by: chief, story: { ...LIVE, live: 'withdrawn' }, facts: expired },
  ],
  ['schedule', 'media_not_in_order', { action: 'schedule', by: chief, story: READY, facts: expired }],
])('%s does not go past what other actions ask: %s', (_action, code, asked) => {
  expect(checkCase(asked).unmet.map((refusal) => refusal.code)).toContain(code)
})
