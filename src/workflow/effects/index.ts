import { erasureTarget } from '../erasureTarget'
import type { Action } from '../transitions'
import { abandon } from './abandon'
import { addOnce } from './addOnce'
import { answerFactCheck } from './answerFactCheck'
import { archive } from './archive'
import { changeRequests } from './changeRequests'
import { clearWithoutCheck } from './clearWithoutCheck'
import type { Effect } from './outcome'
import { overrule } from './overrule'
import { place } from './place'
import { proceedWithoutAnswer } from './proceedWithoutAnswer'
import { publish } from './publish'
import { recall } from './recall'
import { redact } from './redact'
import { revise } from './revise'
import { schedule } from './schedule'
import { sendToFactCheck } from './sendToFactCheck'
import { signOff } from './signOff'
import { withdraw } from './withdraw'

const submit: Effect<'submit'> = ({ story, actor }) => ({
  stage: 'desk_review',
  set: { vouched: addOnce(story.vouched, actor.person) },
})

const reinstate: Effect<'reinstate'> = ({ story, texts }) => ({
  stage: 'settled',
  live: 'public',
  data: { edition: story.liveEdition, reason: texts.reason },
})

const handOver: Effect<'hand_over'> = ({ story, input }) => ({
  stage: story.stage,
  set: { assignees: input.assignees ?? story.assignees, desk: input.desk ?? story.desk },
  data: { assignees: input.assignees, desk: input.desk },
})

const requestErasure: Effect<'request_erasure'> = ({ story, actor, facts, input, texts }) => {
  const target = erasureTarget({ facts, input })
  return {
    stage: story.stage,
    set: { erasure: target && { target, by: actor.person, at: facts.now } },
    data: { target, reason: texts.reason },
  }
}

const confirmErasure: Effect<'confirm_erasure'> = ({ story }) => ({
  stage: story.stage,
  set: { erasure: null },
  data: { target: story.erasure?.target, askedBy: story.erasure?.by },
})

/** What each action changes, once it is allowed. One function an action; the table says where it may lead. */
export const EFFECTS: { [A in Action]: Effect<A> } = {
  submit,
  return_to_author: ({ texts }) => ({ stage: 'amends_needed', data: { reason: texts.reason } }),
  send_to_fact_check: sendToFactCheck,
  clear_without_check: clearWithoutCheck,
  answer_fact_check: answerFactCheck,
  change_requests: changeRequests,
  proceed_without_answer: proceedWithoutAnswer,
  overrule,
  sign_off: signOff,
  recall,
  schedule,
  unschedule: () => ({ stage: 'ready', set: { schedule: null } }),
  hold: ({ story }) => ({ stage: 'ready', set: { schedule: null }, data: { scheduledFor: story.schedule?.at } }),
  publish,
  archive,
  revise,
  abandon,
  restore: () => ({ stage: 'draft', set: { edition: null, cleared: null } }),
  withdraw,
  reinstate,
  redact,
  place,
  hand_over: handOver,
  request_erasure: requestErasure,
  confirm_erasure: confirmErasure,
}
