import { describe, expect, it } from '@jest/globals'
import { carriedUnits } from '../../../src/workflow/carriedUnits'
import type { VerdictCode } from '../../../src/workflow/inputs'
import { hashOf } from '../../support/buildStory'

const CLAIM = hashOf('claim')
const OTHER = hashOf('other')
const STANDING: Record<VerdictCode, string[]> = {
  correct: ['cuc-1'],
  needs_amendment: [],
  lacks_basis: [],
  declined: [],
}
const answer = (unit: string, verdict: VerdictCode, block = CLAIM) => ({ unit, claims: [{ block, verdict }] })

describe('whose verdict stands on an unchanged claim', () => {
  it.each(Object.entries(STANDING))('of “%s” theirs: %j', (verdict, units) => {
    expect(carriedUnits({ verdicts: [answer('cuc-1', verdict as VerdictCode)], block: CLAIM })).toEqual(units)
  })

  it.each([
    ['found wrong, then correct', ['needs_amendment', 'correct'], ['cuc-1']],
    ['found correct, then wrong', ['correct', 'needs_amendment'], []],
    ['found correct, then declined', ['correct', 'declined'], []],
  ] as const)('is the latest of a unit: %s', (_what, given, units) => {
    const verdicts = given.map((verdict) => answer('cuc-1', verdict))
    expect(carriedUnits({ verdicts, block: CLAIM })).toEqual(units)
  })

  it('stays when the unit later answers about other claims only', () => {
    const verdicts = [answer('cuc-1', 'correct'), answer('cuc-1', 'lacks_basis', OTHER)]
    expect(carriedUnits({ verdicts, block: CLAIM })).toEqual(['cuc-1'])
    expect(carriedUnits({ verdicts, block: OTHER })).toEqual([])
  })

  it('is each unit’s own', () => {
    const verdicts = [answer('cuc-1', 'correct'), answer('cuc-2', 'correct'), answer('cuc-1', 'lacks_basis')]
    expect(carriedUnits({ verdicts, block: CLAIM })).toEqual(['cuc-2'])
  })

  it('is nobody’s on a claim that no unit judged', () => {
    expect(carriedUnits({ verdicts: [answer('cuc-1', 'correct')], block: hashOf('new') })).toEqual([])
  })
})
