import { decide } from '../../../../src/workflow/decide'
import type { Facts } from '../../../../src/workflow/facts'
import { GROUNDS, type InputOf, type RequestChange } from '../../../../src/workflow/inputs'
import { answeringUnit } from '../../../../src/workflow/permissions'
import { type Actor, CLOCK } from '../../../../src/workflow/roles'
import { OPEN_STAGES } from '../../../../src/workflow/stages'
import { currentRequests, type Story } from '../../../../src/workflow/story'
import { type Action, transitionOf } from '../../../../src/workflow/transitions'
import { typedTexts } from '../../../../src/workflow/typedTexts'
import { buildFacts, NOW } from '../../../support/buildFacts'
import { buildStory, hashOf } from '../../../support/buildStory'
import { type Evidence, NO_EVIDENCE, withEvent } from './evidence'
import { type Answer, actorsOf, type Newsroom } from './newsroom'
import { normalised } from './normalised'
import { FURTHER, FUTURE, PAST, TOO_LATE } from './times'

/** A state of the walk: the story, which of the texts stands in it, who vouched for that text, and what the events tell. */
export interface State {
  story: Story
  text: number
  vouchers: string[]
  evidence: Evidence
}

/** One step of the walk: an action by a person, a save, or time that passes. */
export interface Step {
  by: string
  action: Action | 'save' | 'time_passes'
  input: object
  before: State
  after: State
}

/** A save goes to and fro between two texts that differ in a claim. */
const TEXTS = 2
export const textHash = (text: number): string => `text ${text}`

export const startOf = (newsroom: Newsroom): State => ({
  story: buildStory({
    kind: newsroom.kind ?? 'article',
    topics: newsroom.topics ?? [],
    createdBy: newsroom.author,
    bylinePeople: [newsroom.author],
    writers: [newsroom.author],
  }),
  text: 0,
  vouchers: [],
  evidence: NO_EVIDENCE,
})

const carriedFor = (story: Story, edition: string): string[] =>
  story.requests
    .filter((request) => request.edition === edition && request.state === 'confirmed')
    .map(({ unit }) => unit)

export const factsOf = ({ newsroom, state }: { newsroom: Newsroom; state: State }): Facts => {
  const { story, text } = state
  const hash = textHash(text)
  const reviewersOf = (unit: string) =>
    Object.entries(newsroom.people)
      .filter(([, roles]) => roles.some(([role, own]) => role === 'reviewer' && own === unit))
      .map(([person]) => person)
  const units = Object.keys(newsroom.units)
  return buildFacts({
    units: units.map((id) => ({ id, name: id, reviewers: reviewersOf(id), isDesk: false })),
    people: Object.keys(newsroom.people),
    delivered: newsroom.isDelivered === false ? [] : units,
    textHash: hash,
    unchangedFrom: story.checked.includes(hash) ? hash : null,
    claimsDifferFromLive: story.liveEdition === null ? null : story.liveEdition !== (story.edition ?? hash),
    bylinesDifferFromLive: story.liveEdition === null ? null : false,
    claims: story.edition === null ? [] : [{ block: story.edition, carriedFor: carriedFor(story, story.edition) }],
    liveBlocks: [hashOf('block')],
    signOffUnits: newsroom.signOffUnits ?? [],
    erasable: [{ kind: 'block', id: 'block' }],
    dueIn: (workingDays) => (workingDays > 2 ? FURTHER : FUTURE),
  })
}

const MET = { accurate: { met: true }, truthful: { met: true }, objective: { met: true }, timely: { met: true } }
const VERDICT = { confirm: 'correct', object: 'needs_amendment', decline: 'declined' } as const

const answerInput = (story: Story, answer: Answer): InputOf<'answer_fact_check'> => {
  const edition = story.edition ?? ''
  const reason = answer === 'confirm' ? {} : { reason: 'Vì sao' }
  return { edition, criteria: MET, claims: [{ block: edition, verdict: VERDICT[answer], ...reason }] }
}

const changesOf = (units: string[]): RequestChange[] =>
  units.flatMap((unit): RequestChange[] => [
    { op: 'add', unit, workingDays: 2 },
    { op: 'cancel', unit },
    { op: 'extend', unit, workingDays: 5 },
    ...units
      .filter((other) => other !== unit)
      .map((toUnit): RequestChange => ({ op: 'reroute', unit, toUnit, workingDays: 2 })),
  ])

const reason = 'Lý do'
const DECLARED = [{ change: 'update', note: 'Ghi chú' }, { change: 'minor' }]

const SIDE_MOVES: Partial<Record<Action, object[]>> = {
  place: [{ embargo: FUTURE }, { embargo: null }],
  hand_over: [{ assignees: ['desk'] }, { assignees: [] }],
  redact: [{ blocks: [hashOf('block')], reason }],
  request_erasure: [{ target: 'block', id: 'block', reason }],
  confirm_erasure: [{}],
  archive: [{ publishedAt: '2020-01-01T00:00:00.000Z' }],
}

/** What people may type for each action in this state; enough to reach every outcome of its rules. */
export const inputsOf = ({ newsroom, state, actor }: { newsroom: Newsroom; state: State; actor: Actor }) => {
  const { story } = state
  const units = Object.keys(newsroom.units).filter((unit) => !(newsroom.signOffUnits ?? []).includes(unit))
  const unit = story.stage === 'fact_check' ? answeringUnit({ story, actor, input: {} }) : null
  const objecting = currentRequests(story).filter((request) => request.state === 'objected')
  const inputs: Partial<Record<Action, object[]>> = {
    submit: [{}],
    return_to_author: [{ reason }],
    send_to_fact_check: [units.slice(0, 1), units].map((asked) => ({ units: asked, workingDays: 2 })),
    clear_without_check: Object.keys(GROUNDS).map((ground) => ({ ground, reason })),
    answer_fact_check: (newsroom.units[unit ?? ''] ?? []).map((answer) => answerInput(story, answer)),
    change_requests: changesOf(newsroom.changesRequests ? units : []).map((change) => ({ changes: [change], reason })),
    proceed_without_answer: [{ reason }],
    overrule: [{ reasons: Object.fromEntries(objecting.map((request) => [request.unit, reason])) }],
    sign_off: [{}],
    recall: [{ reason }],
    schedule: DECLARED.slice(0, 1).map((declared) => ({ at: FUTURE, ...declared })),
    unschedule: [{}],
    hold: [{}],
    publish: DECLARED,
    revise: [{}],
    abandon: [{ reason }],
    restore: [{}],
    withdraw: [{ code: 'other', notice: 'Đã gỡ' }],
    reinstate: [{ reason }],
    ...(newsroom.hasSideMoves ? SIDE_MOVES : {}),
  }
  return Object.entries(inputs) as [Action, object[]][]
}

const refsOf = (action: Action, input: object) =>
  Object.fromEntries(Object.keys(typedTexts({ action, input })).map((field) => [field, { id: field, sha256: 'x' }]))

/** Takes one action by the rules; null when they refuse it. */
export const takeAction = (asked: {
  facts: Facts
  state: State
  actor: Actor
  action: Action
  input: object
}): State | null => {
  const { facts, state, actor, action, input } = asked
  const texts = refsOf(action, input)
  const decision = decide({
    action,
    story: state.story,
    actor,
    facts,
    input: input as InputOf<Action>,
    actionId: 'press',
    texts,
    verdict: 'verdict',
  })
  if (!decision.allowed) return null
  const isLiveText = decision.textFrom === 'live_edition'
  const liveText = [0, 1].find((text) => textHash(text) === state.story.liveEdition) ?? 0
  const vouches = ['submit', 'send_to_fact_check', 'clear_without_check', 'archive'].includes(action)
  const vouchers = vouches ? [...new Set([...state.vouchers, actor.person])].sort() : state.vouchers
  return normalised({
    story: decision.story,
    text: isLiveText ? liveText : state.text,
    vouchers: isLiveText ? [] : vouchers,
    evidence: withEvent(state.evidence, decision.event),
  })
}

const CLOCK_ACTOR: Actor = { person: CLOCK, roles: [] }

/** Actions in the wrong stage or live state are the table tests' matter; here they would only cost time. */
const existsIn = (action: Action, { stage, live }: Story): boolean =>
  transitionOf(action).from.includes(stage) && transitionOf(action).live.includes(live)

const actions = ({ newsroom, state }: { newsroom: Newsroom; state: State }): Step[] => {
  const facts = factsOf({ newsroom, state })
  return [...actorsOf(newsroom), CLOCK_ACTOR].flatMap((actor) =>
    inputsOf({ newsroom, state, actor }).flatMap(([action, inputs]) =>
      inputs.flatMap((input) => {
        if (!existsIn(action, state.story)) return []
        const after = takeAction({ facts, state, actor, action, input })
        return after === null ? [] : [{ by: actor.person, action, input, before: state, after }]
      }),
    ),
  )
}

const mayEdit = ({ newsroom, story, person }: { newsroom: Newsroom; story: Story; person: string }): boolean => {
  const isEditor = newsroom.people[person]?.some(([role]) => role === 'desk_editor' || role === 'chief_editor')
  const stages: readonly string[] = isEditor ? OPEN_STAGES : ['draft', 'amends_needed']
  return stages.includes(story.stage) && !newsroom.absent?.includes(person)
}

const saves = ({ newsroom, state }: { newsroom: Newsroom; state: State }): Step[] =>
  newsroom.savers
    .filter((person) => mayEdit({ newsroom, story: state.story, person }))
    .map((person) => {
      const writers = [...new Set([...state.story.writers, person])].sort()
      const story = { ...state.story, writers, vouched: [] }
      const after = normalised({ ...state, story, text: (state.text + 1) % TEXTS, vouchers: [] })
      return { by: person, action: 'save', input: {}, before: state, after }
    })

/** Every open request becomes overdue; what is scheduled becomes due, and then too late. */
const passTime = (state: State): Step[] => {
  const { story } = state
  const requests = story.requests.map((request) =>
    request.answeredAt === null ? { ...request, dueAt: PAST } : request,
  )
  const times = story.schedule === null ? [null] : [NOW, TOO_LATE]
  return times.map((at) => {
    const schedule = story.schedule === null || at === null ? null : { ...story.schedule, at }
    const after = normalised({ ...state, story: { ...story, requests, schedule, embargo: null } })
    return { by: 'time', action: 'time_passes', input: {}, before: state, after }
  })
}

/** Everything that can happen next. */
export const stepsFrom = ({ newsroom, state }: { newsroom: Newsroom; state: State }): Step[] => [
  ...actions({ newsroom, state }),
  ...saves({ newsroom, state }),
  ...passTime(state),
]
