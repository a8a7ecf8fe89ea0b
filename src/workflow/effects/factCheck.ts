import type { Facts } from '../facts'
import type { RequestChange } from '../inputs'
import { answeringUnit } from '../requirements/factCheck'
import type { Clearance, FactCheckRequest, RequestState, Story } from '../story'
import { currentRequests } from '../story'
import type { Effect } from './outcome'

const DEFAULT_WORKING_DAYS = 2

const openRequest = (options: {
  story: Story
  facts: Facts
  unit: string
  edition: string
  round: number
  workingDays: number
}): FactCheckRequest => ({
  unit: options.unit,
  round: options.round,
  edition: options.edition,
  state: 'open',
  askedAt: options.facts.now,
  dueAt: options.facts.dueIn(options.workingDays),
  by: null,
  answeredAt: null,
  verdict: null,
})

const addOnce = (list: string[], item: string): string[] => (list.includes(item) ? list : [...list, item])

/** Freezing fixes the hash of the text as it stands; whoever freezes vouches for it. */
const frozen = ({ story, facts, person }: { story: Story; facts: Facts; person: string }) => {
  const edition = facts.textHash ?? ''
  return { edition, editions: addOnce(story.editions, edition), vouched: addOnce(story.vouched, person) }
}

export const sendToFactCheck: Effect<'send_to_fact_check'> = ({ story, actor, facts, input }) => {
  const round = story.round + 1
  const cut = frozen({ story, facts, person: actor.person })
  const workingDays = input.workingDays ?? DEFAULT_WORKING_DAYS
  const asked = (input.units ?? []).map((unit) =>
    openRequest({ story, facts, unit, edition: cut.edition, round, workingDays }),
  )
  return {
    stage: 'fact_check',
    set: { ...cut, round, cleared: null, requests: [...story.requests, ...asked] },
    data: { edition: cut.edition, round, requests: asked.map(({ unit, dueAt }) => ({ unit, dueAt })) },
  }
}

export const clearWithoutCheck: Effect<'clear_without_check'> = ({ story, actor, facts, input, texts }) => {
  const cut = frozen({ story, facts, person: actor.person })
  const ground = input.ground ?? 'not_required'
  const cleared: Clearance = {
    edition: cut.edition,
    ground,
    by: actor.person,
    at: facts.now,
    reason: texts.reason ?? null,
    like: ground === 'unchanged' ? facts.unchangedFrom : null,
  }
  return {
    stage: 'ready',
    set: { ...cut, cleared },
    data: {
      edition: cut.edition,
      ground,
      reason: texts.reason,
      like: ground === 'unchanged' ? facts.unchangedFrom : null,
    },
  }
}

const outcomeOf = (verdicts: { verdict: string }[], criteriaMet: boolean): RequestState => {
  if (!criteriaMet || verdicts.some(({ verdict }) => verdict === 'needs_amendment' || verdict === 'lacks_basis'))
    return 'objected'
  return verdicts.some(({ verdict }) => verdict === 'declined') ? 'declined' : 'confirmed'
}

/** Where the story goes once no request is open: everybody confirmed, somebody objects, or only declines remain. */
const afterAnswers = (requests: FactCheckRequest[]): 'fact_check' | 'ready' | 'amends_needed' => {
  if (requests.some(({ state }) => state === 'open')) return 'fact_check'
  if (requests.some(({ state }) => state === 'objected')) return 'amends_needed'
  return requests.every(({ state }) => state === 'confirmed') ? 'ready' : 'fact_check'
}

export const answerFactCheck: Effect<'answer_fact_check'> = ({ story, actor, facts, input, texts, verdict }) => {
  const unit = answeringUnit({ story, actor, input })
  const criteriaMet = Object.values(input.criteria ?? {}).every((answer) => answer?.met !== false)
  const state = outcomeOf(input.claims ?? [], criteriaMet)
  const isMine = (request: FactCheckRequest) =>
    request.unit === unit && request.round === story.round && request.state === 'open'
  const requests = story.requests.map((request) =>
    isMine(request) ? { ...request, state, by: actor.person, answeredAt: facts.now, verdict } : request,
  )
  const stage = afterAnswers(currentRequests({ ...story, requests }))
  const cleared: Clearance | null =
    stage === 'ready' && story.edition !== null
      ? { edition: story.edition, ground: 'checked', by: actor.person, at: facts.now, reason: null }
      : story.cleared
  const checked =
    cleared?.ground === 'checked' && stage === 'ready' ? addOnce(story.checked, cleared.edition) : story.checked
  return {
    stage,
    set: { requests, cleared, checked },
    data: { edition: story.edition, unit, outcome: state, verdict, texts },
  }
}

const applyChange = ({
  story,
  facts,
  change,
  requests,
}: {
  story: Story
  facts: Facts
  change: RequestChange
  requests: FactCheckRequest[]
}) => {
  const isTarget = (request: FactCheckRequest) =>
    request.unit === change.unit && request.round === story.round && request.state === 'open'
  const ask = (unit: string, workingDays: number) =>
    openRequest({ story, facts, unit, edition: story.edition ?? '', round: story.round, workingDays })
  const replace = (make: (request: FactCheckRequest) => FactCheckRequest) =>
    requests.map((request) => (isTarget(request) ? make(request) : request))
  const cancelled = () => replace((request) => ({ ...request, state: 'cancelled' }))
  switch (change.op) {
    case 'add':
      return [...requests, ask(change.unit, change.workingDays)]
    case 'reroute':
      return [...cancelled(), ask(change.toUnit, change.workingDays)]
    case 'extend':
      return replace((request) => ({ ...request, dueAt: facts.dueIn(change.workingDays) }))
    case 'cancel':
      return cancelled()
  }
}

export const changeRequests: Effect<'change_requests'> = ({ story, facts, input, texts }) => {
  const changes = input.changes ?? []
  const requests = changes.reduce(
    (left, change) => applyChange({ story, facts, change, requests: left }),
    story.requests,
  )
  const open = currentRequests({ ...story, requests }).filter(({ state }) => state === 'open')
  return {
    stage: 'fact_check',
    set: { requests },
    data: {
      edition: story.edition,
      round: story.round,
      changes,
      requests: open.map(({ unit, dueAt }) => ({ unit, dueAt })),
      reason: texts.reason,
    },
  }
}

/** With nobody silent or declining left (a request was cancelled) the edition is simply checked. */
export const proceedWithoutAnswer: Effect<'proceed_without_answer'> = ({ story, actor, facts, texts }) => {
  const requests = currentRequests(story)
  const confirmed = requests.every(({ state }) => state === 'confirmed')
  const edition = story.edition ?? ''
  const ground = confirmed ? 'checked' : 'proceeded_without_answer'
  const cleared: Clearance = { edition, ground, by: actor.person, at: facts.now, reason: texts.reason ?? null }
  const checked = confirmed ? addOnce(story.checked, edition) : story.checked
  const without = requests.filter(({ state }) => state !== 'confirmed').map(({ unit, state }) => ({ unit, state }))
  return { stage: 'ready', set: { cleared, checked }, data: { edition, ground, without, reason: texts.reason } }
}

export const overrule: Effect<'overrule'> = ({ story, actor, facts, texts }) => {
  const edition = story.edition ?? ''
  const objections = currentRequests(story)
    .filter(({ state }) => state === 'objected')
    .map(({ unit, verdict }) => ({ unit, verdict, reason: texts[`reasons.${unit}`] }))
  const decisions = Object.fromEntries(objections.flatMap(({ unit, reason }) => (reason ? [[unit, reason]] : [])))
  const ground = 'overruled'
  const cleared: Clearance = { edition, ground, by: actor.person, at: facts.now, reason: null, decisions }
  return { stage: 'ready', set: { cleared }, data: { edition, ground, objections } }
}
