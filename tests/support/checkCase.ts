import { checkTransition } from '../../src/workflow/checkTransition'
import type { Facts } from '../../src/workflow/facts'
import type { Actor } from '../../src/workflow/roles'
import type { Story } from '../../src/workflow/story'
import type { Action } from '../../src/workflow/transitions'
import { buildFacts } from './buildFacts'
import { buildStory, hashOf } from './buildStory'

/** Somebody who tries an action on a story: what is not said is as the builders have it. */
export interface Case {
  action: Action
  by: Actor
  story?: Partial<Story>
  facts?: Partial<Facts>
  input?: object
}

export const ONE = hashOf('one')

/** Stories by where they are, for cases that only need one there. */
export const AT_DESK: Partial<Story> = { stage: 'desk_review' }
export const READY: Partial<Story> = {
  stage: 'ready',
  edition: ONE,
  cleared: { edition: ONE, ground: 'checked', by: 'reviewer', at: '2026-11-19T03:00:00.000Z', reason: null },
}
export const LIVE: Partial<Story> = { stage: 'settled', live: 'public', liveEdition: ONE }

export const checkCase = ({ action, by, story, facts, input }: Case) =>
  checkTransition({
    action,
    story: buildStory(story),
    actor: by,
    facts: buildFacts(facts),
    input: (input ?? {}) as never,
  })
