import { describe, expect, it } from '@jest/globals'
import { goldShares } from '../../../scripts/gold/goldShares'
import { readGold } from '../../../scripts/gold/readGold'
import { type GoldText, scorePrivateData } from '../../../scripts/gold/scorePrivateData'
import { FINDING_TYPES } from '../../../src/privacy/Finding'

const texts = readGold<GoldText>('tests/gold/private-data.jsonl')

describe('the texts marked by hand', () => {
  const { byTag, misses } = scorePrivateData(texts)

  it('hold every type often, and two fifths of them nothing private', () => {
    const clean = texts.filter(({ findings }) => findings.length === 0)
    expect(clean.length / texts.length).toBeGreaterThan(0.4)
    for (const type of FINDING_TYPES) expect(byTag[`type ${type}`]?.right).toBeGreaterThanOrEqual(15)
  })

  it('are hard by half at least, and half are not by the author of the code', () => {
    const others = texts.filter(({ tags }) => tags.some((tag) => tag.endsWith(' author')))
    expect(texts.filter(({ tags }) => tags.includes('hard')).length).toBeGreaterThanOrEqual(texts.length / 2)
    expect(others.length).toBeGreaterThanOrEqual(texts.length / 2)
  })

  it('quote what stands in them', () => {
    for (const { text, findings } of texts) for (const { quote } of findings) expect(text).toContain(quote)
  })

  it.each(FINDING_TYPES)('%s: precision and recall reach 90 %%', (type) => {
    const { precision, recall } = goldShares(byTag[`type ${type}`] ?? { right: 0, found: 0, wanted: 1 })
    const ofType = misses.filter((miss) => miss.includes(` ${type} `))
    expect({ type, misses: ofType, reached: precision >= 0.9 }).toMatchObject({ reached: true })
    expect({ type, misses: ofType, reached: recall >= 0.9 }).toMatchObject({ reached: true })
  })
})
