import type { InputOf } from '../inputs'
import { answeringUnit } from '../permissions'
import type { Clearance, FactCheckRequest, RequestState, Story } from '../story'
import { currentRequests } from '../story'
import { addOnce } from './addOnce'
import type { Effect } from './outcome'

/** What an answer amounts to: any fault is an objection, else anything withheld a decline, else confirmation. */
const outcomeOf = ({ claims = [], criteria = {} }: InputOf<'answer_fact_check'>): RequestState => {
  const isFaulty = claims.some(({ verdict }) => verdict === 'needs_amendment' || verdict === 'lacks_basis')
  if (isFaulty || Object.values(criteria).some((answer) => answer?.met === false)) return 'objected'
  return claims.some(({ verdict }) => verdict === 'declined') ? 'declined' : 'confirmed'
}

/** Where the story goes once no request is open: everybody confirmed, somebody objects, or only declines remain. */
const afterAnswers = (requests: FactCheckRequest[]): 'fact_check' | 'ready' | 'amends_needed' => {
  if (requests.some(({ state }) => state === 'open')) return 'fact_check'
  if (requests.some(({ state }) => state === 'objected')) return 'amends_needed'
  return requests.every(({ state }) => state === 'confirmed') ? 'ready' : 'fact_check'
}

/** After an objection no older check may be relied on for a text "unchanged". */
const checkedAfter = (story: Story, state: RequestState, isReady: boolean): string[] => {
  if (state === 'objected') return []
  return isReady && story.edition !== null ? addOnce(story.checked, story.edition) : story.checked
}

/** Records one unit's answer; the last one moves the story (design: answer_fact_check). */
export const answerFactCheck: Effect<'answer_fact_check'> = ({ story, actor, facts, input, texts, verdict }) => {
  const unit = answeringUnit({ story, actor, input })
  const state = outcomeOf(input)
  const isMine = (request: FactCheckRequest) =>
    request.unit === unit && request.round === story.round && request.state === 'open'
  const requests = story.requests.map((request) =>
    isMine(request) ? { ...request, state, by: actor.person, answeredAt: facts.now, verdict } : request,
  )
  const stage = afterAnswers(currentRequests({ ...story, requests }))
  const isReady = stage === 'ready'
  const cleared: Clearance | null =
    isReady && story.edition !== null
      ? { edition: story.edition, ground: 'checked', by: actor.person, at: facts.now, reason: null }
      : null
  return {
    stage,
    set: { requests, cleared, checked: checkedAfter(story, state, isReady) },
    data: { edition: story.edition, unit, outcome: state, verdict, texts },
  }
}
