import type { Requirement } from './context'
import { refuse } from './context'

/** A story is given to people of the register: anybody else would never hear of it, and whoever looks for its people would find nobody. */
export const peopleExist: Requirement = ({ facts, input: { assignees = [] } }) =>
  [...new Set(assignees)]
    .filter((person) => !facts.people.includes(person))
    .flatMap((person) => refuse('person_unknown', 'assignees', `(${person})`))
