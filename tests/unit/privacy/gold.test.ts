import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type GoldText, scorePrivateData } from '../../../scripts/gold/scorePrivateData'
import { FINDING_TYPES } from '../../../src/privacy/Finding'

const texts = readFileSync('tests/gold/private-data.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldText)

describe('the texts marked by hand', () => {
  const { byType, misses } = scorePrivateData(texts)

  it('hold every type often, and two fifths of them nothing private', () => {
    const clean = texts.filter(({ findings }) => findings.length === 0)
    expect(clean.length / texts.length).toBeGreaterThan(0.4)
    for (const type of FINDING_TYPES) expect(byType[type].right).toBeGreaterThanOrEqual(15)
  })

  it('quote what stands in them', () => {
    for (const { text, findings } of texts) for (const { quote } of findings) expect(text).toContain(quote)
  })

  it.each(FINDING_TYPES)('%s: precision and recall reach 90 %%', (type) => {
    const ofType = misses.filter((miss) => miss.type === type)
    expect({ type, misses: ofType, reached: byType[type].precision >= 0.9 }).toMatchObject({ reached: true })
    expect({ type, misses: ofType, reached: byType[type].recall >= 0.9 }).toMatchObject({ reached: true })
  })
})
