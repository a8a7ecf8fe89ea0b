import { freeze } from './freeze'
import { openRequest } from './openRequest'
import type { Effect } from './outcome'

/** Working days of a request whose sender names none; the form always names them. */
const USUAL_WORKING_DAYS = 2

/** Freezes the text and asks every named unit about that edition, in a new round. */
export const sendToFactCheck: Effect<'send_to_fact_check'> = ({ story, actor, facts, input }) => {
  const round = story.round + 1
  const frozen = freeze({ story, facts, person: actor.person })
  const { workingDays = USUAL_WORKING_DAYS, units = [] } = input
  const asked = units.map((unit) => openRequest({ facts, unit, edition: frozen.edition, round, workingDays }))
  return {
    stage: 'fact_check',
    set: { ...frozen, round, cleared: null, requests: [...story.requests, ...asked] },
    data: { edition: frozen.edition, round, requests: asked.map(({ unit, dueAt }) => ({ unit, dueAt })) },
  }
}
