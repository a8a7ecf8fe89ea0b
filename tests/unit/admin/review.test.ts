import { describe, expect, it } from '@jest/globals'
import {
  type Answers,
  answerBody,
  confirmRest,
  openClaims,
  type ReviewBlock,
} from '../../../src/admin/ReviewRequest/review'

const block = (hash: string, more: Partial<ReviewBlock> = {}): ReviewBlock => ({
  hash,
  block: { type: 'paragraph', children: [{ type: 'text', text: hash }] },
  isClaim: true,
  stands: false,
  ...more,
})
const blocks = [block('a'), block('b', { stands: true }), block('c', { isClaim: false }), block('d'), block('a')]
const objection: Answers = { claims: { d: { verdict: 'needs_amendment', reason: ' Số liệu khác. ' } }, criteria: {} }

describe("a reviewer's answer in the making", () => {
  it('asks for every claim once, but not for those whose verdict stands', () => {
    expect(openClaims({ blocks, answers: { claims: {}, criteria: {} } })).toEqual(['a', 'd'])
  })

  it('marks the rest as correct and the criteria as met, and leaves the exceptions', () => {
    const answers = confirmRest({
      blocks,
      answers: { ...objection, criteria: { timely: { met: false, comment: 'Quá hạn' } } },
    })
    expect(answers.claims).toEqual({ a: { verdict: 'correct' }, d: objection.claims.d })
    expect(answers.criteria).toEqual({
      accurate: { met: true },
      truthful: { met: true },
      objective: { met: true },
      timely: { met: false, comment: 'Quá hạn' },
    })
    expect(openClaims({ blocks, answers })).toEqual([])
  })

  it('names the asked edition and sends no verdict that was not given', () => {
    const shown = {
      request: { unit: 'cuc-qlthads', moves: 4 },
      edition: { hash: 'e'.repeat(64), number: 2 },
    } as Parameters<typeof answerBody>[0]['shown']
    const answers: Answers = { ...objection, claims: { ...objection.claims, a: { reason: 'chưa chọn' } } }
    expect(answerBody({ shown, answers })).toEqual({
      unit: 'cuc-qlthads',
      edition: 'e'.repeat(64),
      moves: 4,
      criteria: {},
      claims: [{ block: 'd', verdict: 'needs_amendment', reason: 'Số liệu khác.', provision: undefined }],
    })
  })
})
