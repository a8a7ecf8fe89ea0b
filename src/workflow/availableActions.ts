import { checkTransition } from './checkTransition'
import type { Facts } from './facts'
import { type Field, FORMS } from './forms'
import type { Refusal, RefusalCode } from './messages'
import type { Actor } from './roles'
import type { Story } from './story'
import { readsText } from './textRights'
import { ACTIONS, type Action, transitionOf } from './transitions'
import { type Warning, warningsFor } from './warnings'

/** Refusals that the person's own typing removes: they belong to the form, not to the button. */
const ABOUT_INPUT: readonly RefusalCode[] = [
  'field_missing',
  'other_edition',
  'criterion_missing',
  'claim_missing',
  'objection_reason_missing',
  'change_undeclared',
  'nothing_to_redact',
]

/** Refusals that leave the person nothing to do about it: it is another role's, or there is nothing yet that it could be done with. */
const FAR_OFF: readonly RefusalCode[] = [
  'only_author',
  'only_writer',
  'only_desk_editor',
  'only_chief_editor',
  'only_coordinator',
  'only_clock',
  'only_asked_reviewer',
  'only_signing_desk',
  'erasure_not_asked',
  'no_objection',
]

/** One button: allowed, or every reason why not; the form says what it needs. */
export interface AvailableAction {
  action: Action
  label: string
  allowed: boolean
  refusals: Refusal[]
  /** Refused, though it is of this role and stage: most of the table is not, and is folded away. */
  isNear: boolean
  /** What the person should know before; of what he may not do he is told nothing. */
  warnings: Warning[]
  form: readonly Field[]
}

/**
 * Answers every action of the table for this person and story. Actions that nobody presses (the clock's) are left out. What a text lacks is
 * said in its own words (a caption, a paragraph): of an action that isn't his, only those who read the working text are told.
 */
export const availableActions = ({
  story,
  actor,
  facts,
}: {
  story: Story
  actor: Actor
  facts: Facts
}): AvailableAction[] => {
  const isReader = readsText({ actor, story })
  return ACTIONS.filter((action) => transitionOf(action).who.some((who) => who !== 'clock')).map((action) => {
    const check = checkTransition({ action, story, actor, facts, input: {} })
    const isTold = isReader || check.notPermitted.length === 0
    const unmet = isTold ? check.unmet.filter(({ code }) => !ABOUT_INPUT.includes(code)) : []
    const refusals = [...check.notPermitted, ...check.wrongState, ...unmet]
    const allowed = refusals.length === 0
    return {
      action,
      label: transitionOf(action).label,
      allowed,
      refusals,
      isNear: !allowed && check.wrongState.length === 0 && !refusals.some(({ code }) => FAR_OFF.includes(code)),
      warnings: check.notPermitted.length === 0 ? warningsFor({ action, story }) : [],
      form: FORMS[action] ?? [],
    }
  })
}
