import type { SaidData } from '../eventData'
import type { Facts } from '../facts'
import type { InputOf } from '../inputs'
import type { Actor } from '../roles'
import type { Live, Stage } from '../stages'
import type { Story, TextRef } from '../story'
import type { Action } from '../transitions'

/** What an effect may rest on. Hashes and text references were written before (design: idea 4, b). */
export interface EffectContext<A extends Action = Action> {
  story: Story
  actor: Actor
  facts: Facts
  input: InputOf<A>
  /** The typed words by field, as references. */
  texts: Record<string, TextRef>
  /** Hash of the verdict row written for an answer. */
  verdict: string | null
}

/**
 * What an allowed action changes. Columns not named stay. `textFrom` says where the working text comes from when the action replaces
 * it: the live edition, with what was redacted left out.
 */
export interface Outcome {
  stage: Stage
  live?: Live
  set?: Partial<Omit<Story, 'id' | 'kind' | 'stage' | 'live' | 'rev' | 'moves'>>
  data?: SaidData
  textFrom?: 'live_edition'
}

export type Effect<A extends Action> = (context: EffectContext<A>) => Outcome
