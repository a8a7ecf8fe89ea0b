import type { ChangeInput } from '../inputs'
import { CLOCK } from '../roles'
import type { PublishOptions, Story, TextRef } from '../story'
import type { Effect, EventData } from './outcome'

const CHANGE_TEXTS = ['note', 'item', 'wrong', 'right', 'apology'] as const

const optionsFrom = ({
  story,
  input,
  texts,
}: {
  story: Story
  input: ChangeInput
  texts: Record<string, TextRef>
}): PublishOptions => {
  if (story.live === 'none') return { change: null, texts: {} }
  const named = CHANGE_TEXTS.flatMap((name) => (texts[name] ? [[name, texts[name]] as const] : []))
  return { change: input.change ?? null, texts: Object.fromEntries(named) }
}

/** What the projection of a publication needs to print: the edition, on which ground, what changed. */
const publicationData = ({ story, options }: { story: Story; options: PublishOptions }): EventData => ({
  edition: story.edition,
  number: story.editions.indexOf(story.edition ?? '') + 1,
  ground: story.cleared?.ground,
  clearedAt: story.cleared?.at,
  reason: story.cleared?.reason ?? null,
  requests: story.requests
    .filter(({ round, state }) => round === story.round && state !== 'cancelled')
    .map(({ unit, state, answeredAt, verdict }) => ({ unit, state, answeredAt, verdict })),
  change: options.change,
  texts: options.texts,
})

export const schedule: Effect<'schedule'> = ({ story, actor, input, texts }) => {
  const options = optionsFrom({ story, input, texts })
  const at = new Date(input.at ?? 0).toISOString()
  return {
    stage: 'scheduled',
    set: { schedule: { ...options, by: actor.person, at, edition: story.edition ?? '' } },
    data: { edition: story.edition, at, change: options.change, texts: options.texts },
  }
}

export const publish: Effect<'publish'> = ({ story, actor, input, texts }) => {
  const scheduled = story.stage === 'scheduled' ? story.schedule : null
  const options = scheduled ?? optionsFrom({ story, input, texts })
  const inNameOf = actor.person === CLOCK ? (scheduled?.by ?? null) : actor.person
  return {
    stage: 'settled',
    live: 'public',
    set: { liveEdition: story.edition, schedule: null, redactions: [] },
    data: { ...publicationData({ story, options }), inNameOf },
  }
}

/** A withdrawal takes a scheduled edition off the clock: readers must not get it by surprise. */
export const withdraw: Effect<'withdraw'> = ({ story, input, texts }) => ({
  stage: story.stage === 'scheduled' ? 'ready' : story.stage,
  live: 'withdrawn',
  set: { schedule: null },
  data: { edition: story.liveEdition, code: input.code, notice: texts.notice },
})

export const reinstate: Effect<'reinstate'> = ({ story, texts }) => ({
  stage: 'settled',
  live: 'public',
  data: { edition: story.liveEdition, reason: texts.reason },
})

export const redact: Effect<'redact'> = ({ story, facts, input, texts }) => {
  const redaction = { blocks: input.blocks ?? [], names: texts.names ?? null, at: facts.now }
  return {
    stage: story.stage,
    set: { redactions: [...story.redactions, redaction] },
    data: { edition: story.liveEdition, blocks: redaction.blocks, names: redaction.names, reason: texts.reason },
  }
}
