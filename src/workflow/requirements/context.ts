import type { Facts } from '../facts'
import type { AnyInput } from '../inputs'
import { type Refusal, type RefusalCode, refusal } from '../messages'
import type { Actor } from '../roles'
import type { Story } from '../story'
import type { Action } from '../transitions'

/** Everything a rule may look at. `input` is what the person typed for this action, already of the right shape. */
export interface Context {
  action: Action
  story: Story
  actor: Actor
  facts: Facts
  input: AnyInput
}

/** A rule: no refusals = it holds. */
export type Requirement = (context: Context) => Refusal[]

/** One reason, as the list that rules answer. `place` names the field, unit or block, `detail` is appended to the sentence. */
export const refuse = (code: RefusalCode, place?: string, detail?: string): Refusal[] => [
  refusal({ code, place, detail }),
]

/** One reason about a unit, which the sentence names: of several units each has its own. */
export const refuseUnit = ({ facts }: Context, code: RefusalCode, unit: string): Refusal[] => {
  const name = facts.units.find(({ id }) => id === unit)?.name
  return refuse(code, unit, name === undefined ? undefined : `(${name})`)
}
