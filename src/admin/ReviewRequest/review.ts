import type { ShownRequest } from '../../actions/dossier/presentRequest'
import { CRITERIA, type Criterion, type VerdictCode } from '../../workflow/inputs'

export type ReviewBlock = ShownRequest['blocks'][number]

export interface ClaimAnswer {
  verdict?: VerdictCode
  reason?: string
  provision?: string
}

/** What a reviewer has answered so far: verdicts by block hash, and the four criteria. */
export interface Answers {
  claims: Record<string, ClaimAnswer>
  criteria: Partial<Record<Criterion, { met: boolean; comment?: string }>>
}

export const NO_ANSWERS: Answers = { claims: {}, criteria: {} }

/** Hashes of claims that still need this unit's verdict, each once, in reading order. */
export const openClaims = ({ blocks, answers }: { blocks: readonly ReviewBlock[]; answers: Answers }): string[] => {
  const wanted = blocks.filter(({ hash, isClaim, stands }) => isClaim && !stands && !answers.claims[hash]?.verdict)
  return [...new Set(wanted.map(({ hash }) => hash))]
}

/** The answers with "correct" on every claim that has no verdict yet and "met" on every criterion that has none: exceptions stay. */
export const confirmRest = ({ blocks, answers }: { blocks: readonly ReviewBlock[]; answers: Answers }): Answers => ({
  claims: {
    ...answers.claims,
    ...Object.fromEntries(
      openClaims({ blocks, answers }).map((hash) => [hash, { ...answers.claims[hash], verdict: 'correct' as const }]),
    ),
  },
  criteria: {
    ...Object.fromEntries(Object.keys(CRITERIA).map((name) => [name, { met: true }])),
    ...answers.criteria,
  },
})

const filled = (words: string | undefined): string | undefined => words?.trim() || undefined

/** The body of `answer_fact_check` for these answers. */
export const answerBody = ({ shown, answers }: { shown: ShownRequest; answers: Answers }) => ({
  unit: shown.request.unit,
  edition: shown.edition.hash,
  moves: shown.request.moves,
  criteria: Object.fromEntries(
    Object.entries(answers.criteria).map(([name, { met, comment }]) => [name, { met, comment: filled(comment) }]),
  ),
  claims: Object.entries(answers.claims).flatMap(([block, { verdict, reason, provision }]) =>
    verdict ? [{ block, verdict, reason: filled(reason), provision: filled(provision) }] : [],
  ),
})
