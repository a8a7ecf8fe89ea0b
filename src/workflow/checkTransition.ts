import type { Facts } from './facts'
import { missingFields } from './forms'
import type { InputOf } from './inputs'
import { type Refusal, refusal } from './messages'
import { refuseWho } from './permissions'
import { REQUIREMENTS } from './requirements'
import type { Context } from './requirements/context'
import { type Actor, CLOCK } from './roles'
import type { Story } from './story'
import type { Transition } from './transition'
import { type Action, transitionOf } from './transitions'

/** Why an action is refused, in the three kinds that programs treat apart: not his to do, not now, not yet complete. */
export interface TransitionCheck {
  allowed: boolean
  notPermitted: Refusal[]
  wrongState: Refusal[]
  unmet: Refusal[]
}

export interface Asked<A extends Action = Action> {
  action: A
  story: Story
  actor: Actor
  facts: Facts
  input: InputOf<A>
}

const refuseState = ({ row, story }: { row: Transition; story: Story }): Refusal[] => [
  ...(row.from.includes(story.stage) ? [] : [refusal({ code: 'wrong_stage' })]),
  ...(row.live.includes(story.live) ? [] : [refusal({ code: 'wrong_live' })]),
]

/** Only the clock may publish what is scheduled in the name of who scheduled it, and only then (design: publish). */
const refuseClock = ({ action, actor, story }: Asked): Refusal[] => {
  const isClock = actor.person === CLOCK
  return isClock && action === 'publish' && story.stage !== 'scheduled' ? [refusal({ code: 'wrong_stage' })] : []
}

/**
 * Answers whether the actor may take the action on the story now, with every reason why not: the one rule that buttons, the API and
 * the tests ask. Pure: the clock is `facts.now`.
 */
export const checkTransition = <A extends Action>(asked: Asked<A>): TransitionCheck => {
  const { action, story, actor, facts, input } = asked
  const row = transitionOf(action)
  const unit = 'unit' in input && typeof input.unit === 'string' ? { unit: input.unit } : {}
  const codes = refuseWho({ who: row.who, story, actor, signOffUnits: facts.signOffUnits, input: unit })
  const notPermitted = codes.map((code) => refusal({ code }))
  const wrongState = [...refuseState({ row, story }), ...refuseClock(asked as Asked)]
  const missing = missingFields({ action, input }).map(({ name, label }) =>
    refusal({ code: 'field_missing', detail: `(${label})`, place: name }),
  )
  const unmet = [...missing, ...row.requires.flatMap((name) => REQUIREMENTS[name](asked as unknown as Context))]
  return {
    allowed: [notPermitted, wrongState, unmet].every((list) => list.length === 0),
    notPermitted,
    wrongState,
    unmet,
  }
}
