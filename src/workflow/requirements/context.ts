import type { Facts } from '../facts'
import type { InputOf } from '../inputs'
import type { Refusal } from '../messages'
import type { Actor } from '../roles'
import type { Story } from '../story'
import type { Action } from '../transitions'

/** Everything a rule may look at. `input` is what the person typed for this action, already of the right shape. */
export interface Context<A extends Action = Action> {
  action: A
  story: Story
  actor: Actor
  facts: Facts
  input: InputOf<A>
}

/** A rule: no refusals = it holds. */
export type Requirement<A extends Action = Action> = (context: Context<A>) => Refusal[]
