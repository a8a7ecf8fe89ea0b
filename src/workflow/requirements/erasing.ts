import type { Requirement } from './context'
import { refuse } from './context'

export const erasureIsAsked: Requirement = ({ story }) => (story.erasure === null ? refuse('erasure_not_asked') : [])

/** The block or the typed text exists and is not erased yet. */
export const erasureTargetExists: Requirement = ({ facts, input }) => {
  const id = 'id' in input ? input.id : undefined
  return id === undefined || facts.erasable.includes(id) ? [] : refuse('erasure_target_unknown', 'id')
}
