import type { Requirement } from './context'
import { refuse } from './context'

/** Names are replaced for readers by this very list: without it they would stand on the page again. */
export const redactionsStay: Requirement = ({ story, input }) => {
  const id = input.id ?? story.erasure?.target.id
  return story.redactions.some(({ names }) => names !== null && names.id === id)
    ? refuse('redaction_needs_names', 'id')
    : []
}

export const erasureIsAsked: Requirement = ({ story }) => (story.erasure === null ? refuse('erasure_not_asked') : [])

/** The block or the typed text exists and is not erased yet. */
export const erasureTargetExists: Requirement = ({ facts, input: { id } }) =>
  id === undefined || facts.erasable.includes(id) ? [] : refuse('erasure_target_unknown', 'id')
