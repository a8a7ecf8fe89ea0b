import { describe, expect, it } from '@jest/globals'
import type { AnyInput } from '../../../src/workflow/inputs'
import { ACTIONS, type Action } from '../../../src/workflow/transitions'
import { typedTexts } from '../../../src/workflow/typedTexts'

const HASH = 'a'.repeat(64)

describe('the words that a person typed', () => {
  it.each<[Action, AnyInput, Record<string, string>]>([
    ['return_to_author', { reason: 'Thiếu nguồn' }, { reason: 'Thiếu nguồn' }],
    ['return_to_author', { reason: '' }, {}],
    [
      'answer_fact_check',
      {
        criteria: { accurate: { met: true }, timely: { met: false, comment: 'Đã cũ' } },
        claims: [
          { block: HASH, verdict: 'needs_amendment', reason: 'Sai ngày', provision: 'Điều 2' },
          { block: 'b', verdict: 'correct' },
        ],
      },
      { 'criteria.timely': 'Đã cũ', [`claims.${HASH}.reason`]: 'Sai ngày', [`claims.${HASH}.provision`]: 'Điều 2' },
    ],
    ['overrule', { reasons: { 'thads-ha-noi': 'Theo bản án' } }, { 'reasons.thads-ha-noi': 'Theo bản án' }],
    [
      'redact',
      { blocks: [HASH], names: [{ name: 'Lê Văn A', display: 'initials' }], reason: 'Dữ liệu cá nhân' },
      { reason: 'Dữ liệu cá nhân', names: '[{"name":"Lê Văn A","display":"initials"}]' },
    ],
    ['redact', { names: [], reason: 'Ảnh' }, { reason: 'Ảnh' }],
    [
      'place',
      { section: 's', slug: 'bai-moi', tags: ['thi hành án'], printIssue: 'Số 12', order: 1 },
      { slug: 'bai-moi', tags: '["thi hành án"]', printIssue: 'Số 12' },
    ],
    [
      'publish',
      { change: 'correction', item: 'Bài', wrong: 'Sai', right: 'Đúng', apology: 'Xin lỗi' },
      { item: 'Bài', wrong: 'Sai', right: 'Đúng', apology: 'Xin lỗi' },
    ],
    ['withdraw', { code: 'untrue', notice: 'Bài đã được gỡ' }, { notice: 'Bài đã được gỡ' }],
    ['archive', { publishedAt: '2020-01-01T00:00:00Z', oldPath: '/bai-cu' }, { oldPath: '/bai-cu' }],
  ])('%s: are found by field, codes and hashes are not words', (action, input, texts) => {
    expect(typedTexts({ action, input })).toEqual(texts)
  })

  it('are none where nothing was typed', () => {
    expect(ACTIONS.filter((action) => Object.keys(typedTexts({ action, input: {} })).length > 0)).toEqual([])
  })
})
