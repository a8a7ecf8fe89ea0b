import { erasureTarget } from '../erasureTarget'
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

/** The block or the typed text exists, is of the kind that was said, and is not erased yet: an order that meets nothing would erase nothing. */
export const erasureTargetExists: Requirement = ({ facts, input }) =>
  input.id === undefined || erasureTarget({ facts, input }) ? [] : refuse('erasure_target_unknown', 'id')
