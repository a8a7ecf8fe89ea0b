import { describe, expect, it } from '@jest/globals'
import { readGoldCitations, scoreCitations } from '../../../scripts/gold/citations'

const PRECISION = 0.98
const RECALL = 0.95

describe('citations against the cases written by hand', () => {
  const cases = readGoldCitations()
  const score = scoreCitations(cases)

  it('has enough cases, a fifth of them no citations, half of them hard', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300)
    expect(cases.filter(({ tags }) => tags.includes('negative')).length).toBeGreaterThanOrEqual(60)
    expect(cases.filter(({ tags }) => tags.includes('hard')).length).toBeGreaterThanOrEqual(cases.length / 2)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  it('finds what is cited and nothing else', () => {
    expect(score.precision >= PRECISION ? [] : score.misses).toEqual([])
    expect(score.recall >= RECALL ? [] : score.misses).toEqual([])
  })
})
