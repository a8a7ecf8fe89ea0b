import { createHash } from 'node:crypto'
import { canonicalJson } from '../editions/canonicalJson'
import type { VerdictRecord } from '../workflow/carriedUnits'
import type { InputOf } from '../workflow/inputs'
import type { Story, TextRef } from '../workflow/story'

interface Answer {
  story: Story
  unit: string
  person: string
  at: string
  input: InputOf<'answer_fact_check'>
  refs: Record<string, TextRef>
}

/** A unit's answer as its immutable row and that row's name: the SHA-256 of its canonical form. Words are references. */
export const makeVerdict = ({
  story,
  unit,
  person,
  at,
  input,
  refs,
}: Answer): { id: string; verdict: VerdictRecord } => {
  const criteria = Object.entries(input.criteria ?? {}).map(([name, answer]) => [
    name,
    { met: answer?.met ?? false, ...optional('comment', refs[`criteria.${name}`]) },
  ])
  const claims = (input.claims ?? []).map(({ block, verdict }) => ({
    block,
    verdict,
    ...optional('reason', refs[`claims.${block}.reason`]),
    ...optional('provision', refs[`claims.${block}.provision`]),
  }))
  const verdict: VerdictRecord = {
    story: story.id,
    edition: story.edition ?? '',
    unit,
    round: story.round,
    by: person,
    at,
    criteria: Object.fromEntries(criteria),
    claims,
  }
  return { id: verdictId(verdict), verdict }
}

/** The name of a verdict: SHA-256 of its canonical JSON, lower-case hex. */
export const verdictId = (verdict: VerdictRecord): string =>
  createHash('sha256').update(canonicalJson(verdict)).digest('hex')

const optional = (name: string, ref: TextRef | undefined) => (ref === undefined ? {} : { [name]: ref })
