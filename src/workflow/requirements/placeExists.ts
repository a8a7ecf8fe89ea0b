import type { Context, Requirement } from './context'
import { refuse } from './context'

const named = ({ input }: Context, name: 'section' | 'special'): string | undefined =>
  (input as { section?: string; special?: string })[name]

/** A story is placed where readers and planners can find it again: in a section and a special subject that there are. */
export const placeExists: Requirement = (context) => {
  const { sections, specials } = context.facts
  const section = named(context, 'section')
  const special = named(context, 'special')
  return [
    ...(section === undefined || sections.includes(section) ? [] : refuse('section_unknown', 'section')),
    ...(special === undefined || specials.includes(special) ? [] : refuse('special_unknown', 'special')),
  ]
}
