import type { Requirement } from './context'
import { refuse } from './context'

/** A story is placed where readers and planners can find it again: in a section and a special subject that there are. */
export const placeExists: Requirement = ({ facts, input: { section, special } }) => {
  const { sections, specials } = facts
  return [
    ...(section === undefined || sections.includes(section) ? [] : refuse('section_unknown', 'section')),
    ...(special === undefined || specials.includes(special) ? [] : refuse('special_unknown', 'special')),
  ]
}
