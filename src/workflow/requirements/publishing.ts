import { CLOCK } from '../roles'
import { CHANGE_TEXTS, type Change, type ChangeText, type Story } from '../story'
import type { Context, Requirement } from './context'
import { refuse } from './context'

/** Minutes after the scheduled time at which the clock no longer publishes but holds (design: hold). */
const LATEST_MINUTES = 60

/** What the cleared edition's hash is compared with: nothing but the cleared text can go out (design: idea 2). */
export const editionIsCleared: Requirement = ({ story }) =>
  story.cleared !== null && story.cleared.edition === story.edition ? [] : refuse('not_cleared')

/** Every desk that the topics name has signed this very edition. */
export const signedOff: Requirement = ({ story, facts }) =>
  facts.signOffUnits
    .filter((unit) => !story.signOffs.some((sign) => sign.unit === unit && sign.edition === story.edition))
    .flatMap((unit) => refuse('sign_off_missing', unit))

export const mediaInOrder: Requirement = ({ facts }) =>
  facts.mediaProblems.flatMap((problem) => refuse('media_not_in_order', undefined, problem))

/** The embargo is over at its own instant. */
export const embargoPassed: Requirement = ({ story, facts }) =>
  story.embargo === null || Date.parse(facts.now) >= Date.parse(story.embargo) ? [] : refuse('embargoed')

/** What the person declares, or for a scheduled story what was declared then. */
const declared = ({ story, input }: Context): { change: Change | null; has: (name: ChangeText) => boolean } => {
  if (story.stage === 'scheduled' && story.schedule !== null) {
    const { change, texts } = story.schedule
    return { change, has: (name) => texts[name] !== undefined }
  }
  return { change: input.change ?? null, has: (name) => Boolean(input[name]) }
}

const isFirst = (story: Story) => story.live === 'none'

/** A live story's new edition says whether it corrects, updates or mends; a correction's record is complete (domain.md 2). */
export const changeIsDeclared: Requirement = (context) => {
  if (isFirst(context.story)) return []
  const { change, has } = declared(context)
  if (change === null) return refuse('change_undeclared', 'change')
  if (change === 'correction' && !CHANGE_TEXTS.correction.every(has)) return refuse('correction_incomplete', 'change')
  return change === 'update' && !has('note') ? refuse('update_note_missing', 'note') : []
}

/** A minor change touches no claim: title, sapo, caption, figure, name or citation; nor who signs the text, which is a name but no claim. */
export const changeIsMinor: Requirement = (context) => {
  if (isFirst(context.story) || declared(context).change !== 'minor') return []
  const { claimsDifferFromLive, bylinesDifferFromLive } = context.facts
  return [
    ...(claimsDifferFromLive === false ? [] : refuse('change_not_minor', 'change')),
    ...(bylinesDifferFromLive === false ? [] : refuse('bylines_not_minor', 'change')),
  ]
}

/** The time is in the future and not before the embargo. */
export const timeIsAhead: Requirement = ({ story, facts, input: { at } }) => {
  if (at === undefined) return []
  const tooEarly = story.embargo !== null && Date.parse(at) < Date.parse(story.embargo)
  return Date.parse(at) > Date.parse(facts.now) && !tooEarly ? [] : refuse('time_not_ahead', 'at')
}

const lateBy = ({ story, facts }: Pick<Context, 'story' | 'facts'>): number =>
  story.schedule === null ? 0 : Date.parse(facts.now) - Date.parse(story.schedule.at)

const isTooLate = (context: Pick<Context, 'story' | 'facts'>): boolean => lateBy(context) > LATEST_MINUTES * 60_000

/**
 * People publish when they decide; the clock only what is scheduled, in the name of who scheduled it, at its time and not much later
 * (design: publish).
 */
export const timeHasCome: Requirement = (context) => {
  const { action, actor, story } = context
  if (actor.person !== CLOCK) return []
  if (action === 'publish' && story.stage !== 'scheduled') return refuse('wrong_stage')
  if (lateBy(context) < 0) return refuse('time_not_come')
  return action === 'publish' && isTooLate(context) ? refuse('too_late') : []
}

/** What else `publish` asks; kept beside the row by a test. */
export const PUBLISHING_RULES = {
  edition_is_cleared: editionIsCleared,
  signed_off: signedOff,
  media_in_order: mediaInOrder,
  embargo_passed: embargoPassed,
  change_is_declared: changeIsDeclared,
  change_is_minor: changeIsMinor,
} as const satisfies Record<string, Requirement>

/** The clock holds only what it can't publish: a rule fails, or it is too late (design: hold). */
export const publishingIsHindered: Requirement = (context) => {
  const isHindered = Object.values(PUBLISHING_RULES).some((rule) => rule(context).length > 0)
  return isHindered || isTooLate(context) ? [] : refuse('nothing_hinders')
}
