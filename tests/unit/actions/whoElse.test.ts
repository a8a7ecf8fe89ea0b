import { expect, it } from '@jest/globals'
import { PRESENT_FOR_MS, whoElse } from '../../../src/actions/presence/whoElse'

const now = '2026-11-23T02:00:00.000Z'
const ago = (milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString()

it.each([
  ['nobody', [], []],
  ['oneself at another window', [{ person: 'reporter', at: ago(0) }], []],
  ['somebody at the last moment of being there', [{ person: 'editor', at: ago(PRESENT_FOR_MS) }], ['editor']],
  ['somebody who was silent a moment too long', [{ person: 'editor', at: ago(PRESENT_FOR_MS + 1) }], []],
  [
    'two people, one of them at two windows, in the order of their words',
    [
      { person: 'editor', at: ago(1000) },
      { person: 'chief', at: ago(2000) },
      { person: 'editor', at: ago(3000) },
    ],
    ['editor', 'chief'],
  ],
])('who has a text open beside the reporter: %s', (_what, present, others) => {
  expect(whoElse({ present, person: 'reporter', now })).toEqual(others)
})
