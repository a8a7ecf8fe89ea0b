import { WORKING_DAYS } from '../inputs'
import { freeze } from './freeze'
import { openRequest } from './openRequest'
import type { Effect } from './outcome'

/** Freezes the text and asks every named unit about that edition, in a new round; a form always names the working days. */
export const sendToFactCheck: Effect<'send_to_fact_check'> = ({ story, actor, facts, input }) => {
  const round = story.round + 1
  const frozen = freeze({ story, facts, person: actor.person })
  const { workingDays = WORKING_DAYS.usual, units = [] } = input
  const asked = units.map((unit) => openRequest({ facts, unit, edition: frozen.edition, round, workingDays }))
  return {
    stage: 'fact_check',
    set: { ...frozen, round, cleared: null, requests: [...story.requests, ...asked] },
    data: { edition: frozen.edition, round, requests: asked.map(({ unit, dueAt }) => ({ unit, dueAt })) },
  }
}
