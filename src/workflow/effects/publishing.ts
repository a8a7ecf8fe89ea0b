import type { ChangeInput } from '../inputs'
import { CLOCK } from '../roles'
import type { Clearance, PublishOptions, RequestState, Story, TextRef } from '../story'
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

const likeOf = ({ cleared, editions }: Story) =>
  cleared?.like ? { hash: cleared.like, number: editions.indexOf(cleared.like) + 1 } : null

/** Why it went out against this unit's word or without it: the reason given for the unit, else the one given for all. */
const decisionFor = ({ story, unit, state }: { story: Story; unit: string; state: RequestState }) => {
  if (state === 'confirmed') return {}
  const decision = story.cleared?.decisions?.[unit] ?? story.cleared?.reason
  return decision ? { decision } : {}
}

/** What the projection of a publication needs to print: the edition, on which ground, what changed. */
const publicationData = ({ story, options }: { story: Story; options: PublishOptions }): EventData => ({
  edition: story.edition,
  number: story.editions.indexOf(story.edition ?? '') + 1,
  ground: story.cleared?.ground,
  clearedAt: story.cleared?.at,
  reason: story.cleared?.reason ?? null,
  checkedEdition: likeOf(story),
  requests: story.requests
    .filter(({ round, state }) => round === story.round && state !== 'cancelled')
    .map(({ unit, state, answeredAt, verdict }) => ({
      unit,
      state,
      answeredAt,
      verdict,
      ...decisionFor({ story, unit, state }),
    })),
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

/** The archive from before the system: frozen and live at once, on a ground that the page prints. */
export const archive: Effect<'archive'> = ({ story, actor, facts, input, texts }) => {
  const edition = facts.textHash ?? ''
  const editions = [...story.editions, edition]
  const cleared: Clearance = { edition, ground: 'archive', by: actor.person, at: facts.now, reason: null }
  const publishedAt = new Date(input.publishedAt ?? facts.now).toISOString()
  const options = { change: null, texts: {} }
  const frozen = { ...story, edition, editions, cleared }
  return {
    stage: 'settled',
    live: 'public',
    set: { edition, editions, cleared, liveEdition: edition },
    data: { ...publicationData({ story: frozen, options }), publishedAt, oldPath: texts.oldPath },
  }
}
