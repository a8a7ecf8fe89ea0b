import { describe, expect, it } from '@jest/globals'
import { claimBoard } from '../../../src/workflow/claimBoard'

const request = (unit: string, state: 'open' | 'confirmed' | 'objected' | 'lapsed') => ({ unit, edition: 'two', state })
const answer = (unit: string, edition: string, claims: Record<string, 'correct' | 'needs_amendment' | 'declined'>) => ({
  unit,
  edition,
  claims: Object.entries(claims).map(([block, verdict]) => ({ block, verdict })),
})

const states = (asked: Parameters<typeof claimBoard>[0]) =>
  claimBoard(asked).map(({ block, units }) => [block, ...units.map(({ unit, state }) => `${unit}: ${state}`)])

describe('where each claim stands with each asked unit', () => {
  it('is open before the first answer', () => {
    const claims = [
      { block: 'a', carriedFor: [] },
      { block: 'b', carriedFor: [] },
    ]
    const requests = [request('cuc', 'open'), request('ha-noi', 'open')]
    expect(states({ claims, requests, answers: [] })).toEqual([
      ['a', 'cuc: open', 'ha-noi: open'],
      ['b', 'cuc: open', 'ha-noi: open'],
    ])
  })

  it('is what the unit said of this edition, else what it carries, and what it said of an earlier one stands for nothing more', () => {
    const claims = [
      { block: 'same', carriedFor: ['cuc'] },
      { block: 'objected before', carriedFor: [] },
      { block: 'carried but judged again', carriedFor: ['ha-noi'] },
    ]
    const requests = [request('cuc', 'open'), request('ha-noi', 'objected')]
    const answers = [
      answer('cuc', 'one', { same: 'correct', 'objected before': 'needs_amendment' }),
      answer('ha-noi', 'two', {
        same: 'correct',
        'objected before': 'declined',
        'carried but judged again': 'needs_amendment',
      }),
    ]
    expect(states({ claims, requests, answers })).toEqual([
      ['same', 'cuc: carried', 'ha-noi: correct'],
      ['objected before', 'cuc: open', 'ha-noi: declined'],
      ['carried but judged again', 'cuc: open', 'ha-noi: needs_amendment'],
    ])
  })

  it('is unanswered where the newsroom went on without the unit', () => {
    const claims = [{ block: 'a', carriedFor: [] }]
    expect(states({ claims, requests: [request('cuc', 'lapsed')], answers: [] })).toEqual([['a', 'cuc: unanswered']])
  })
})
