import type { ClaimFact } from '../facts'
import { type AnyInput, type ClaimVerdict, CRITERIA, type Criterion } from '../inputs'
import type { Refusal } from '../messages'
import { answeringUnit } from '../permissions'
import type { Requirement } from './context'
import { refuse } from './context'

/** The answer names the edition that was asked, by its hash. */
export const answerNamesEdition: Requirement = ({ story, input }) =>
  story.edition !== null && input.edition === story.edition ? [] : refuse('other_edition', 'edition')

const refuseCriteria = (criteria: NonNullable<AnyInput['criteria']>): Refusal[] =>
  (Object.keys(CRITERIA) as Criterion[]).flatMap((name) => {
    const answer = criteria[name]
    if (answer === undefined) return refuse('criterion_missing', name)
    return answer.met || answer.comment ? [] : refuse('criterion_comment_missing', name)
  })

const refuseVerdicts = (verdicts: ClaimVerdict[], claims: ClaimFact[]): Refusal[] => {
  const blocks = verdicts.map(({ block }) => block)
  const isKnown = (block: string) => claims.some((claim) => claim.block === block)
  return [
    ...blocks.filter((block) => !isKnown(block)).flatMap((block) => refuse('claim_unknown', block)),
    ...blocks
      .filter((block, index) => blocks.indexOf(block) !== index)
      .flatMap((block) => refuse('claim_twice', block)),
    ...verdicts
      .filter(({ verdict, reason }) => verdict !== 'correct' && !reason)
      .flatMap(({ block }) => refuse('claim_reason_missing', block)),
  ]
}

/**
 * The four criteria (R016), and a verdict, with its reason where it is not "correct", on every claim that no earlier verdict of this unit
 * carries. Whether a claim is one of law, which needs its provision, is a rule that comes with the citations.
 */
export const answerIsWhole: Requirement = ({ story, actor, facts, input }) => {
  const { criteria = {}, claims = [] } = input
  const unit = answeringUnit({ story, actor, input })
  const isOpen = ({ block, carriedFor }: ClaimFact) =>
    !(unit !== null && carriedFor.includes(unit)) && !claims.some((claim) => claim.block === block)
  return [
    ...refuseCriteria(criteria),
    ...facts.claims.filter(isOpen).flatMap(({ block }) => refuse('claim_missing', block)),
    ...refuseVerdicts(claims, facts.claims),
  ]
}
