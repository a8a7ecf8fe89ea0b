import { checkTransition, type TransitionCheck } from './checkTransition'
import { EFFECTS } from './effects'
import type { Effect, EffectContext, Outcome } from './effects/outcome'
import type { EventData, SaidData } from './eventData'
import type { Live, Stage } from './stages'
import type { Story } from './story'
import type { Action } from './transitions'

/** The record of an action as the story's row keeps it until the relay has written it to the log. */
export interface PendingEvent {
  story: string
  kind: Story['kind']
  move: number
  action: Action | 'create'
  actionId: string
  by: string
  at: string
  from: { stage: Stage; live: Live }
  to: { stage: Stage; live: Live }
  data: EventData
}

export type Decision =
  | { allowed: false; check: TransitionCheck }
  | { allowed: true; story: Story; event: PendingEvent; textFrom: Outcome['textFrom'] }

/**
 * Answers what an action makes of a story: the story as it then stands and the event that says so, or every reason why not.
 * Change and record are one value, so that they can be written as one row (design: idea 4).
 */
export const decide = <A extends Action>(asked: EffectContext<A> & { action: A; actionId: string }): Decision => {
  const check = checkTransition(asked)
  if (!check.allowed) return { allowed: false, check }
  const { action, story, actor, facts, input, texts, verdict, actionId } = asked
  const effect: Effect<A> = EFFECTS[action]
  const outcome = effect({ story, actor, facts, input, texts, verdict })
  const move = story.moves + 1
  const live = outcome.live ?? story.live
  const after: Story = { ...story, ...outcome.set, stage: outcome.stage, live, moves: move, rev: story.rev + 1 }
  const event: PendingEvent = {
    story: story.id,
    kind: story.kind,
    move,
    action,
    actionId,
    by: actor.person,
    at: facts.now,
    from: { stage: story.stage, live: story.live },
    to: { stage: outcome.stage, live },
    data: dropEmpty(outcome.data ?? {}),
  }
  return { allowed: true, story: after, event, textFrom: outcome.textFrom }
}

/** Absent and null are the same in the log's canonical form; only what is there is written. */
const dropEmpty = (data: SaidData): EventData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== null))
