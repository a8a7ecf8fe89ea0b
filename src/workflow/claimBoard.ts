import type { ClaimFact } from './facts'
import { VERDICTS, type VerdictCode } from './inputs'
import type { FactCheckRequest } from './story'

/** Where a claim stands with a unit, with the words people see. */
export const CLAIM_STATES = {
  ...VERDICTS,
  open: 'chờ trả lời',
  carried: 'đúng, giữ từ bản trước',
  unanswered: 'không có trả lời',
} as const
export type ClaimState = keyof typeof CLAIM_STATES

interface Answer {
  unit: string
  edition: string
  claims: readonly { block: string; verdict: VerdictCode }[]
}

interface Board {
  /** The claims of the working edition, in reading order. */
  claims: readonly ClaimFact[]
  /** The requests about it that count (`currentRequests`). */
  requests: readonly Pick<FactCheckRequest, 'unit' | 'edition' | 'state'>[]
  /** What units answered about whatever edition, oldest first. */
  answers: readonly Answer[]
}

/** Answers where each claim stands with each asked unit: what it said of this edition goes before what it said of an earlier one. */
export const claimBoard = ({
  claims,
  requests,
  answers,
}: Board): { block: string; units: { unit: string; state: ClaimState }[] }[] =>
  claims.map((claim) => ({
    block: claim.block,
    units: requests.map((request) => ({ unit: request.unit, state: stateOf({ claim, request, answers }) })),
  }))

const stateOf = ({
  claim: { block, carriedFor },
  request: { unit, edition, state },
  answers,
}: Pick<Board, 'answers'> & { claim: ClaimFact; request: Board['requests'][number] }): ClaimState => {
  const own = answers.filter((answer) => answer.unit === unit && answer.edition === edition)
  const verdict = own.flatMap(({ claims }) => claims.filter((claim) => claim.block === block)).at(-1)?.verdict
  if (verdict !== undefined) return verdict
  if (carriedFor.includes(unit)) return 'carried'
  return state === 'open' ? 'open' : 'unanswered'
}
