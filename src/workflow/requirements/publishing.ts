import type { ChangeInput } from '../inputs'
import { type Refusal, type RefusalCode, refusal } from '../messages'
import type { Change, Story } from '../story'
import type { Context, Requirement } from './context'

const one = (code: RefusalCode, place?: string, detail?: string): Refusal[] => [refusal({ code, place, detail })]

/** Minutes after the scheduled time at which the clock no longer publishes but holds (design: hold). */
export const LATEST_MINUTES = 60

/** What the cleared edition's hash is compared with: nothing but the cleared text can go out (design: idea 2). */
export const editionIsCleared: Requirement = ({ story }) =>
  story.cleared !== null && story.cleared.edition === story.edition ? [] : one('not_cleared')

/** Every desk that the topics name has signed this very edition. */
export const signedOff: Requirement = ({ story, facts }) =>
  facts.signOffUnits
    .filter((unit) => !story.signOffs.some((sign) => sign.unit === unit && sign.edition === story.edition))
    .flatMap((unit) => one('sign_off_missing', unit))

export const mediaInOrder: Requirement = ({ facts }) =>
  facts.mediaProblems.flatMap((problem) => one('media_not_in_order', undefined, problem))

/** The embargo is over at its own instant. */
export const embargoPassed: Requirement = ({ story, facts }) =>
  story.embargo === null || Date.parse(facts.now) >= Date.parse(story.embargo) ? [] : one('embargoed')

/** What the person declares, or for a scheduled story what was declared then. */
const declared = ({ story, input }: Context): { change: Change | null; has: (name: keyof ChangeInput) => boolean } => {
  if (story.stage === 'scheduled' && story.schedule !== null) {
    const { change, texts } = story.schedule
    return { change, has: (name) => texts[name] !== undefined }
  }
  const typed: ChangeInput = 'change' in input || 'note' in input ? (input as ChangeInput) : {}
  return { change: typed.change ?? null, has: (name) => Boolean(typed[name]) }
}

const isFirst = (story: Story) => story.live === 'none'

/** A live story's new edition says whether it corrects, updates or mends; a correction's record is complete (domain.md 2). */
export const changeIsDeclared: Requirement = (context) => {
  if (isFirst(context.story)) return []
  const { change, has } = declared(context)
  if (change === null) return one('change_undeclared', 'change')
  const complete = (['item', 'wrong', 'right', 'apology'] as const).every(has)
  if (change === 'correction' && !complete) return one('correction_incomplete', 'change')
  return change === 'update' && !has('note') ? one('update_note_missing', 'note') : []
}

/** A minor change touches no claim: title, sapo, caption, figure, name or citation. */
export const changeIsMinor: Requirement = (context) => {
  if (isFirst(context.story) || declared(context).change !== 'minor') return []
  return context.facts.claimsDifferFromLive === false ? [] : one('change_not_minor', 'change')
}

/** The time is in the future and not before the embargo. */
export const timeIsAhead: Requirement = ({ story, facts, input }) => {
  const at = 'at' in input ? input.at : undefined
  if (at === undefined) return []
  const tooEarly = story.embargo !== null && Date.parse(at) < Date.parse(story.embargo)
  return Date.parse(at) > Date.parse(facts.now) && !tooEarly ? [] : one('time_not_ahead', 'at')
}

/** People publish when they decide; the clock only at the scheduled time and not much later. */
export const timeHasCome: Requirement = ({ story, actor, facts, action }) => {
  if (actor.person !== 'clock' || story.schedule === null) return []
  const late = Date.parse(facts.now) - Date.parse(story.schedule.at)
  if (late < 0) return one('time_not_come')
  return action === 'publish' && late > LATEST_MINUTES * 60_000 ? one('time_not_come') : []
}

/** The clock holds only what it can't publish. */
export const publishingIsHindered: Requirement = (context) => {
  const rules = [editionIsCleared, signedOff, mediaInOrder, embargoPassed, changeIsDeclared, changeIsMinor]
  const { story, facts } = context
  const late = story.schedule === null ? 0 : Date.parse(facts.now) - Date.parse(story.schedule.at)
  const hindered = late > LATEST_MINUTES * 60_000 || rules.some((rule) => rule(context).length > 0)
  return hindered ? [] : one('nothing_hinders')
}

/** Only what readers had before this system's first event may come in unchecked, and the page says so (issue: archive). */
export const predatesSystem: Requirement = ({ facts, input }) => {
  const publishedAt = 'publishedAt' in input ? input.publishedAt : undefined
  if (publishedAt === undefined) return []
  const before = facts.startedAt !== null && Date.parse(publishedAt) < Date.parse(facts.startedAt)
  return before ? [] : one('not_archive', 'publishedAt')
}

/** Blocks named for redaction are in the live edition, and something is named. */
export const blocksAreLive: Requirement = ({ facts, input }) => {
  const blocks = ('blocks' in input ? input.blocks : undefined) ?? []
  const names = ('names' in input ? input.names : undefined) ?? []
  const unknown = blocks.filter((block) => !facts.liveBlocks.includes(block))
  if (unknown.length > 0) return unknown.flatMap((block) => one('block_not_live', block))
  return blocks.length + names.length > 0 ? [] : one('nothing_to_redact', 'blocks')
}
