import { describe, expect, it } from '@jest/globals'
import { goldShares } from '../../../scripts/gold/goldShares'
import { readGold } from '../../../scripts/gold/readGold'
import { type GoldCitations, scoreCitations } from '../../../scripts/gold/scoreCitations'

const PRECISION = 0.98
const RECALL = 0.95

describe('citations against the cases written by hand', () => {
  const cases = readGold<GoldCitations>('tests/gold/citations.jsonl')
  const { total, misses } = scoreCitations(cases)
  const { precision, recall } = goldShares(total)

  it('has enough cases, a fifth of them no citations, half of them hard', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300)
    expect(cases.filter(({ tags }) => tags.includes('negative')).length).toBeGreaterThanOrEqual(60)
    expect(cases.filter(({ tags }) => tags.includes('hard')).length).toBeGreaterThanOrEqual(cases.length / 2)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  it('finds what is cited and nothing else', () => {
    expect(precision >= PRECISION ? [] : misses).toEqual([])
    expect(recall >= RECALL ? [] : misses).toEqual([])
  })
})
