import { describe, expect, it } from '@jest/globals'
import { goldShares } from '../../../scripts/gold/goldShares'
import { readGold } from '../../../scripts/gold/readGold'
import { type GoldCitations, scoreCitations } from '../../../scripts/gold/scoreCitations'

const PRECISION = 0.98
const RECALL = 0.95

const isByAnotherAuthor = ({ tags }: { tags: string[] }): boolean => tags.some((tag) => tag.endsWith(' author'))

describe('citations against the cases written by hand', () => {
  const cases = readGold<GoldCitations>('tests/gold/citations.jsonl')

  it('has enough cases, a fifth of them no citations, half of them hard, half of them by other authors than the code', () => {
    expect(cases.length).toBeGreaterThanOrEqual(860)
    expect(cases.filter(({ tags }) => tags.includes('negative')).length).toBeGreaterThanOrEqual(cases.length / 5)
    expect(cases.filter(isByAnotherAuthor).length).toBeGreaterThanOrEqual(cases.length / 2)
    expect(cases.filter(({ tags }) => tags.includes('hard')).length).toBeGreaterThanOrEqual(cases.length / 2)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  it.each([
    ['all cases', cases],
    ['the cases of other authors', cases.filter(isByAnotherAuthor)],
  ])('finds what is cited and nothing else: %s', (_name, chosen) => {
    const { total, misses } = scoreCitations(chosen)
    const { precision, recall } = goldShares(total)
    expect(precision >= PRECISION ? [] : misses).toEqual([])
    expect(recall >= RECALL ? [] : misses).toEqual([])
  })
})
