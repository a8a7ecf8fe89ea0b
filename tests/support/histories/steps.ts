import type { Payload } from 'payload'
import { loadFacts } from '../../../src/actions/facts/loadFacts'
import type { KnownOrganisation } from '../../../src/actions/facts/loadOrganisation'
import { newsroomOf } from '../../../src/actions/newsroom'
import { type StoryRow, storyFromRow } from '../../../src/actions/storyRow'
import { findRow } from '../../../src/database/findRow'
import { availableActions } from '../../../src/workflow/availableActions'
import { KINDS, type Kind } from '../../../src/workflow/kinds'
import { OPEN_STAGES } from '../../../src/workflow/stages'
import type { Story } from '../../../src/workflow/story'
import { ACTIONS, type Action } from '../../../src/workflow/transitions'
import { ALONE } from './attacks/accidents'
import { type AttackName, fittingAttacks } from './attacks/attacks'
import { ACTORS } from './cast'
import { inputFor, type Seen } from './inputs'
import type { Random } from './random'
import { rewritten, type StoryWords } from './storyWords'

/** One request of one person. `attack`: what nobody may do. `wait` is nobody's: hours pass and the relay runs. */
export type Step =
  | { kind: 'act'; by: string; action: Action; body: Record<string, unknown> }
  | { kind: 'save'; by: string; rev: number; words: StoryWords }
  | { kind: 'attack'; attack: AttackName; chance: number }
  | { kind: 'wait'; hours: number }

/** How likely an allowed action is drawn: what leads on is likelier than what gives up. */
const WEIGHTS: Partial<Record<Action, number>> = {
  publish: 4,
  answer_fact_check: 4,
  send_to_fact_check: 4,
  clear_without_check: 2,
  submit: 3,
  schedule: 2,
  revise: 2,
  withdraw: 0.7,
  abandon: 0.3,
  return_to_author: 0.5,
  recall: 0.6,
  place: 0.3,
  hand_over: 0.2,
  request_erasure: 0.2,
  confirm_erasure: 2,
  archive: 0.1,
}

interface Drawing {
  payload: Payload
  storyKind: Kind
  id: string
  random: Random
  /** A history's people and units are always the same. */
  organisation: KnownOrganisation
}

/** What a person sees who looks closely: the frozen blocks, and what each of the six may do. */
const lookClosely = async ({
  payload,
  random,
  organisation,
  story,
  row,
}: Drawing & { story: Story; row: StoryRow }) => {
  const { facts, edition, live } = await loadFacts({ payload, story, row, organisation })
  const now = newsroomOf(payload).now()
  const seen: Seen = { story, blocks: edition?.blocks ?? [], liveBlocks: live?.blocks ?? [], now, random }
  const allowed = ACTORS.flatMap((actor) =>
    availableActions({ story, actor, facts })
      .filter((available) => available.allowed)
      .map(({ action }) => ({ by: actor.person, action })),
  )
  return { seen, allowed }
}

type Look = Awaited<ReturnType<typeof lookClosely>>

/** The story as the next person opens it; a closer look, which costs much, is taken once and only when somebody acts. */
export interface Opened {
  row: StoryRow
  story: Story
  look: () => Promise<Look>
}

/** Opens the story for whoever comes next. */
export const openStory = async (drawing: Drawing): Promise<Opened> => {
  const { payload, storyKind, id } = drawing
  const collection = KINDS[storyKind].collection
  const row = await findRow<StoryRow>({ payload, collection, where: { id: { equals: id } } })
  if (!row) throw new Error(`story ${id} is gone`)
  const story = storyFromRow({ kind: storyKind, row })
  let look: Promise<Look> | null = null
  return {
    row,
    story,
    look: () => {
      look ??= lookClosely({ ...drawing, story, row })
      return look
    },
  }
}

const drawAction = ({ allowed, seen }: Look, random: Random): Step | null => {
  const actions = [...new Set(allowed.map(({ action }) => action))]
  if (actions.length === 0) return null
  const action = random.weighed(actions.map((item) => ({ item, weight: WEIGHTS[item] ?? 1 })))
  const { by } = random.pick(allowed.filter((one) => one.action === action))
  return { kind: 'act', by, action, body: inputFor({ action, seen }) }
}

const person = (random: Random): string => random.pick(ACTORS).person

/** Somebody does what he may not, or what can't be done now. */
const drawBlind = ({ seen }: Look, random: Random): Step => {
  const action = random.pick(ACTIONS)
  return { kind: 'act', by: person(random), action, body: inputFor({ action, seen }) }
}

const drawAttack = ({ row, random, isAlone }: { row: StoryRow; random: Random; isAlone: boolean }): Step => {
  const attack = random.weighed(fittingAttacks(row).filter(({ item }) => isAlone || !ALONE.includes(item)))
  return { kind: 'attack', attack, chance: random.next() }
}

/** Draws what happens next: mostly something allowed, then saves, attempts, attacks, and time that passes. */
export const drawStep = async ({
  opened,
  words,
  random,
  isAlone,
  beside,
}: {
  opened: Opened
  /** The text as it was saved last. */
  words: StoryWords
  random: Random
  /** Whether nobody else does anything at the same time. */
  isAlone: boolean
  /** What somebody else does at the same time. */
  beside?: Step | undefined
}): Promise<Step> => {
  const { row, story } = opened
  const save = (rev: number): Step => ({ kind: 'save', by: person(random), rev, words: rewritten({ words, random }) })
  // Two who type at once are as likely as two who act at once.
  if (beside?.kind === 'save' && random.chance(0.5)) return save(row.rev)
  const isOpen = (OPEN_STAGES as readonly string[]).includes(story.stage)
  const what = random.weighed([
    { item: 'act', weight: 60 },
    { item: 'save', weight: isOpen ? 20 : 3 },
    { item: 'attack', weight: 16 },
    { item: 'blind', weight: 8 },
    { item: 'wait', weight: 7 },
  ])
  if (what === 'wait') return { kind: 'wait', hours: random.pick([1, 6, 30, 80]) }
  if (what === 'attack') return drawAttack({ row, random, isAlone })
  if (what === 'save') return save(random.chance(0.1) ? row.rev - 1 : row.rev)
  const look = await opened.look()
  return (what === 'act' ? drawAction(look, random) : null) ?? drawBlind(look, random)
}
