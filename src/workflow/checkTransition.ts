import { missingFields } from './forms'
import { type Refusal, refusal } from './messages'
import { refuseWho } from './permissions'
import { REQUIREMENTS } from './requirements'
import type { Context } from './requirements/context'
import type { Story } from './story'
import type { Transition } from './transition'
import { transitionOf } from './transitions'

/** Why an action is refused, in the three kinds that programs treat apart: not his to do, not now, not yet complete. */
export interface TransitionCheck {
  allowed: boolean
  notPermitted: Refusal[]
  wrongState: Refusal[]
  unmet: Refusal[]
}

const refuseState = ({ row, story }: { row: Transition; story: Story }): Refusal[] => [
  ...(row.from.includes(story.stage) ? [] : [refusal({ code: 'wrong_stage' })]),
  ...(row.live.includes(story.live) ? [] : [refusal({ code: 'wrong_live' })]),
]

/**
 * Answers whether the actor may take the action on the story now, with every reason why not: the one rule that buttons, the API and
 * the tests ask. Pure: the clock is `facts.now`.
 */
export const checkTransition = (context: Context): TransitionCheck => {
  const { action, story, actor, facts, input } = context
  const row = transitionOf(action)
  const codes = refuseWho({ who: row.who, story, actor, signOffUnits: facts.signOffUnits, input })
  const notPermitted = codes.map((code) => refusal({ code }))
  const wrongState = refuseState({ row, story })
  const missing = missingFields({ action, input }).map(({ name, label }) =>
    refusal({ code: 'field_missing', detail: `(${label})`, place: name }),
  )
  const unmet = [...missing, ...row.requires.flatMap((name) => REQUIREMENTS[name](context))]
  return {
    allowed: [notPermitted, wrongState, unmet].every((list) => list.length === 0),
    notPermitted,
    wrongState,
    unmet,
  }
}
