import type { FactCheckRequest } from '../story'
import type { Action } from '../transitions'
import * as factCheck from './factCheck'
import type { Effect } from './outcome'
import * as publishing from './publishing'

const addOnce = (list: string[], item: string): string[] => (list.includes(item) ? list : [...list, item])

const closeOpen = (requests: FactCheckRequest[]): FactCheckRequest[] =>
  requests.map((request) => (request.state === 'open' ? { ...request, state: 'cancelled' as const } : request))

const submit: Effect<'submit'> = ({ story, actor }) => ({
  stage: 'desk_review',
  set: { vouched: addOnce(story.vouched, actor.person) },
})

const returnToAuthor: Effect<'return_to_author'> = ({ texts }) => ({
  stage: 'amends_needed',
  data: { reason: texts.reason },
})

/** Open requests are closed, answers given are kept, the schedule falls; the text may be edited again. */
const recall: Effect<'recall'> = ({ story, texts }) => ({
  stage: 'amends_needed',
  set: { requests: closeOpen(story.requests), cleared: null, schedule: null },
  data: { edition: story.edition, reason: texts.reason },
})

const signOff: Effect<'sign_off'> = ({ story, actor, facts, input }) => {
  const mine = actor.roles.filter(({ role }) => role === 'desk_editor').map(({ unit }) => unit)
  const unit = input.unit ?? facts.signOffUnits.find((name) => mine.includes(name)) ?? ''
  const edition = facts.textHash ?? story.edition
  const signature = { unit, by: actor.person, at: facts.now, edition, rev: story.rev }
  return {
    stage: story.stage,
    set: { signOffs: [...story.signOffs, signature] },
    data: { unit, edition, rev: story.rev },
  }
}

const revise: Effect<'revise'> = ({ story }) => ({
  stage: 'draft',
  set: { edition: null, cleared: null, vouched: [] },
  data: { edition: story.liveEdition },
  textFrom: 'live_edition',
})

const abandon: Effect<'abandon'> = ({ story, texts }) => {
  const isLive = story.live !== 'none'
  return {
    stage: isLive ? 'settled' : 'dropped',
    set: {
      requests: closeOpen(story.requests),
      cleared: null,
      schedule: null,
      ...(isLive ? { edition: story.liveEdition } : {}),
    },
    data: { reason: texts.reason },
    ...(isLive ? { textFrom: 'live_edition' as const } : {}),
  }
}

const place: Effect<'place'> = ({ story, input, texts }) => ({
  stage: story.stage,
  ...(input.embargo === undefined ? {} : { set: { embargo: input.embargo } }),
  data: {
    section: input.section,
    order: input.order,
    special: input.special,
    embargo: input.embargo,
    slug: texts.slug,
    tags: texts.tags,
    printIssue: texts.printIssue,
  },
})

const handOver: Effect<'hand_over'> = ({ story, input }) => ({
  stage: story.stage,
  set: { assignees: input.assignees ?? story.assignees, desk: input.desk ?? story.desk },
  data: { assignees: input.assignees, desk: input.desk },
})

const requestErasure: Effect<'request_erasure'> = ({ story, actor, facts, input, texts }) => {
  const target = { kind: input.target ?? ('block' as const), id: input.id ?? '' }
  return {
    stage: story.stage,
    set: { erasure: { target, by: actor.person, at: facts.now } },
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
  return_to_author: returnToAuthor,
  send_to_fact_check: factCheck.sendToFactCheck,
  clear_without_check: factCheck.clearWithoutCheck,
  answer_fact_check: factCheck.answerFactCheck,
  change_requests: factCheck.changeRequests,
  proceed_without_answer: factCheck.proceedWithoutAnswer,
  overrule: factCheck.overrule,
  sign_off: signOff,
  recall,
  schedule: publishing.schedule,
  unschedule: () => ({ stage: 'ready', set: { schedule: null } }),
  hold: ({ story }) => ({ stage: 'ready', set: { schedule: null }, data: { scheduledFor: story.schedule?.at } }),
  publish: publishing.publish,
  archive: publishing.archive,
  revise,
  abandon,
  restore: () => ({ stage: 'draft', set: { edition: null, cleared: null } }),
  withdraw: publishing.withdraw,
  reinstate: publishing.reinstate,
  redact: publishing.redact,
  place,
  hand_over: handOver,
  request_erasure: requestErasure,
  confirm_erasure: confirmErasure,
}
