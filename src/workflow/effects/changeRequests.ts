import type { Facts } from '../facts'
import type { RequestChange } from '../inputs'
import { currentRequests, type FactCheckRequest, type Story } from '../story'
import { openRequest } from './openRequest'
import type { Effect } from './outcome'

interface Changing {
  story: Story
  facts: Facts
  requests: FactCheckRequest[]
  change: RequestChange
}

const replaceOpen = (
  { story, requests, change }: Changing,
  make: (request: FactCheckRequest) => FactCheckRequest,
): FactCheckRequest[] =>
  requests.map((request) => {
    const isTarget = request.unit === change.unit && request.round === story.round && request.state === 'open'
    return isTarget ? make(request) : request
  })

const cancel = (changing: Changing): FactCheckRequest[] =>
  replaceOpen(changing, (request) => ({ ...request, state: 'cancelled' }))

const ask = ({ story, facts }: Changing, unit: string, workingDays: number): FactCheckRequest =>
  openRequest({ facts, unit, edition: story.edition ?? '', round: story.round, workingDays })

const applyChange = (changing: Changing): FactCheckRequest[] => {
  const { change, facts, requests } = changing
  switch (change.op) {
    case 'add':
      return [...requests, ask(changing, change.unit, change.workingDays)]
    case 'reroute':
      return [...cancel(changing), ask(changing, change.toUnit, change.workingDays)]
    case 'extend':
      return replaceOpen(changing, (request) => ({ ...request, dueAt: facts.dueIn(change.workingDays) }))
    case 'cancel':
      return cancel(changing)
  }
}

/** Adds, re-routes, extends or cancels requests of the round; `requests` of the event are those open afterwards. */
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
