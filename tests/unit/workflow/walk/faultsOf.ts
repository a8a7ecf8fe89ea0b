import { isAuthor, isWriter } from '../../../../src/workflow/story'
import { destinationsOf } from '../../../../src/workflow/transition'
import { type Action, transitionOf } from '../../../../src/workflow/transitions'
import { whyNotPublishable } from './evidence'
import { type Step, textHash } from './moves'

const DECIDING: readonly string[] = ['publish', 'schedule', 'proceed_without_answer', 'overrule', 'reinstate']

/** Who answers for the decision: for the clock, who scheduled. */
const decider = ({ by, before }: Step): string => (by === 'clock' ? (before.story.schedule?.by ?? by) : by)

const deciderFaults = (step: Step): string[] => {
  const { story, vouchers, evidence } = step.before
  const person = decider(step)
  const isVouched = vouchers.some((other) => other !== person)
  return [
    ...(isAuthor({ story, person }) ? ['decided by an author'] : []),
    ...(evidence.answerers.includes(person) ? ['decided by who answered the check'] : []),
    ...(isWriter({ story, person }) && !isVouched ? ['decided by a writer for whom nobody vouched'] : []),
  ]
}

const publicationFaults = ({ before, after }: Step): string[] => {
  const edition = after.story.liveEdition ?? ''
  const why = whyNotPublishable(before.evidence, edition)
  return [
    ...(edition === textHash(before.text) ? [] : ['published another text than the one in work']),
    ...(why === null ? [] : [why]),
  ]
}

const rowFaults = ({ action, before, after }: Step): string[] => {
  const row = transitionOf(action as Action)
  const { toLive } = row
  const stages = destinationsOf({ row, stage: before.story.stage })
  const live = toLive === 'same' ? before.story.live : toLive
  return [
    ...(stages.includes(after.story.stage) ? [] : [`${after.story.stage} is not in the row`]),
    ...(after.story.live === live ? [] : [`${after.story.live} is not in the row`]),
  ]
}

/** What an allowed step must never be, whatever the rules say (design: two-person rules). */
export const faultsOf = (step: Step): string[] => {
  const { action, by, before } = step
  if (action === 'save' || action === 'time_passes') return []
  const isOwnCheck = action === 'answer_fact_check' && isWriter({ story: before.story, person: by })
  const isOwnSending = action === 'send_to_fact_check' && isAuthor({ story: before.story, person: by })
  const faults = [
    ...rowFaults(step),
    ...(isOwnCheck ? ['checked by a writer'] : []),
    ...(isOwnSending ? ['sent by an author'] : []),
    ...(DECIDING.includes(action) ? deciderFaults(step) : []),
    ...(action === 'publish' ? publicationFaults(step) : []),
  ]
  return faults.map((fault) => `${action} by ${by}: ${fault}: ${JSON.stringify(before)}`)
}
