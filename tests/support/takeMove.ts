import { type Decision, decide } from '../../src/workflow/decide'
import type { Facts } from '../../src/workflow/facts'
import type { InputOf } from '../../src/workflow/inputs'
import type { RequestState, Story } from '../../src/workflow/story'
import type { Action } from '../../src/workflow/transitions'
import { typedTexts } from '../../src/workflow/typedTexts'
import { buildFacts, NOW } from './buildFacts'
import { buildRequest, buildStory, hashOf } from './buildStory'
import { actorOf, type Person } from './people'

export const ONE = hashOf('one')
export const MET = { accurate: { met: true }, truthful: { met: true }, objective: { met: true }, timely: { met: true } }

const take = <A extends Action>(asked: {
  action: A
  by: Person
  story: Story
  facts?: Partial<Facts>
  input?: InputOf<A>
}): Decision => {
  const { action, by, story, facts, input = {} as InputOf<A> } = asked
  const fields = Object.keys(typedTexts({ action, input }))
  const texts = Object.fromEntries(fields.map((field) => [field, { id: field, sha256: 'x' }]))
  return decide({
    action,
    story,
    actor: actorOf(by),
    facts: buildFacts(facts),
    input,
    actionId: 'press',
    texts,
    verdict: 'v',
  })
}

/** The action as it was decided. @throws Error when it was refused. */
export const taken = <A extends Action>(asked: Parameters<typeof take<A>>[0]) => {
  const decision = take(asked)
  if (!decision.allowed) throw new Error(JSON.stringify(decision.check))
  return decision
}

/** Codes of every refusal; none = he may. */
export const reasonsWhyNot = <A extends Action>(asked: Parameters<typeof take<A>>[0]): string[] => {
  const decision = take(asked)
  if (decision.allowed) return []
  return [...decision.check.notPermitted, ...decision.check.wrongState, ...decision.check.unmet].map(({ code }) => code)
}

/** A text whose first edition these units are asked about. */
export const asked = (states: { unit: string; state: RequestState }[]): Story =>
  buildStory({
    stage: 'fact_check',
    edition: ONE,
    editions: [ONE],
    round: 1,
    requests: states.map(({ unit, state }) =>
      buildRequest({
        unit,
        state,
        ...(state === 'open' || state === 'cancelled' ? {} : { by: `of ${unit}`, answeredAt: NOW }),
      }),
    ),
  })
