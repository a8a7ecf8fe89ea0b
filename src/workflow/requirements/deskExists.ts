import type { Requirement } from './context'
import { refuse } from './context'

/** A story goes to a desk that has an editor today, or no desk editor could touch it any more. */
export const deskExists: Requirement = ({ facts, input: { desk } }) =>
  desk === undefined || facts.units.some(({ id, isDesk }) => id === desk && isDesk)
    ? []
    : refuse('desk_unknown', 'desk')
