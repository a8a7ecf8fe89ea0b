import type { ChosenGround } from '../inputs'
import type { Refusal } from '../messages'
import { hasRole } from '../roles'
import { isUnmapped } from '../warnings'
import { canAnswer } from './asking'
import type { Context, Requirement } from './context'
import { refuse } from './context'

/**
 * Kinds of text that no rule sends to a fact check: the newsroom's own pages, and press releases, which are their issuer's word (R112). One
 * that the plan counts names its topic of the plan, or is checked (design: submit).
 */
const KINDS_WITHOUT_CHECK = ['page', 'release']

const refuseChosen: Record<ChosenGround, (context: Context) => Refusal[]> = {
  not_required: ({ story }) => {
    if (!KINDS_WITHOUT_CHECK.includes(story.kind)) return refuse('ground_not_required', 'ground')
    return isUnmapped(story) ? refuse('ground_topic_missing', 'ground') : []
  },
  unchanged: ({ facts }) => (facts.unchangedFrom === null ? refuse('ground_changed', 'ground') : []),
  no_competent_unit: ({ story, facts }) =>
    facts.units.some((unit) => canAnswer({ story, unit })) ? refuse('ground_unit_exists', 'ground') : [],
}

/** Each ground has its own condition; only the rule-made one is open to desk editors (design: clear_without_check). */
export const groundApplies: Requirement = (context) => {
  const { ground } = context.input
  if (ground === undefined) return []
  const isOpen = ground === 'not_required' || hasRole({ actor: context.actor, role: 'chief_editor' })
  return [...(isOpen ? [] : refuse('ground_chief_only', 'ground')), ...refuseChosen[ground](context)]
}
