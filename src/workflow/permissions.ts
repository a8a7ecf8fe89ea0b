import type { RefusalCode } from './messages'
import type { Actor } from './roles'
import { CLOCK, hasRole } from './roles'
import type { Story } from './story'
import { currentRequests, hasAnswered, isAuthor, isVouchedByAnother, isWriter } from './story'
import type { Who } from './transitions'

interface Asking {
  story: Story
  actor: Actor
  /** Desks whose sign-off the story's topics ask for. */
  signOffUnits: string[]
  input: { unit?: string }
}

type Permission = (asking: Asking) => RefusalCode | null

const isDesk = (actor: Actor) => hasRole({ actor, role: 'desk_editor' })
const isChief = (actor: Actor) => hasRole({ actor, role: 'chief_editor' })
const isEditor = (actor: Actor) => isDesk(actor) || isChief(actor)

/** Units in which the actor reviews today. */
export const reviewerUnits = (actor: Actor): string[] =>
  actor.roles.filter(({ role }) => role === 'reviewer' || role === 'unit_head').map(({ unit }) => unit)

const author: Permission = ({ story, actor }) => (isAuthor({ story, person: actor.person }) ? null : 'only_author')
const writer: Permission = ({ story, actor }) => (isWriter({ story, person: actor.person }) ? null : 'only_writer')
const deskEditor: Permission = ({ actor }) => (isDesk(actor) ? null : 'only_desk_editor')
const chiefEditor: Permission = ({ actor }) => (isChief(actor) ? null : 'only_chief_editor')
const coordinator: Permission = ({ actor }) => (hasRole({ actor, role: 'coordinator' }) ? null : 'only_coordinator')
const clock: Permission = ({ actor }) => (actor.person === CLOCK ? null : 'only_clock')

const sender: Permission = ({ story, actor }) => {
  if (!isEditor(actor)) return 'only_desk_editor'
  return isAuthor({ story, person: actor.person }) ? 'sender_is_author' : null
}

const checkerSkipper: Permission = ({ story, actor }) => {
  const person = actor.person
  if (!isEditor(actor)) return 'only_desk_editor'
  if (isAuthor({ story, person })) return 'sender_is_author'
  return isWriter({ story, person }) && !isVouchedByAnother({ story, person }) ? 'writer_not_vouched' : null
}

const decider: Permission = ({ story, actor }) => {
  const person = actor.person
  if (!isChief(actor)) return 'only_chief_editor'
  if (isAuthor({ story, person })) return 'decider_is_author'
  if (hasAnswered({ story, person })) return 'decider_answered'
  return isWriter({ story, person }) && !isVouchedByAnother({ story, person }) ? 'writer_not_vouched' : null
}

const askedReviewer: Permission = ({ story, actor, input }) => {
  const asked = currentRequests(story)
  const units = reviewerUnits(actor).filter((unit) => asked.some((request) => request.unit === unit))
  const mine = input.unit === undefined ? units : units.filter((unit) => unit === input.unit)
  if (mine.length === 0) return 'only_asked_reviewer'
  if (isWriter({ story, person: actor.person })) return 'reviewer_is_writer'
  const answeredFor = asked.find((request) => request.by === actor.person)
  if (answeredFor !== undefined && !mine.includes(answeredFor.unit)) return 'one_unit_per_person'
  return asked.some((request) => mine.includes(request.unit) && request.state === 'open') ? null : 'already_answered'
}

const signingDesk: Permission = ({ actor, signOffUnits, input }) => {
  const mine = signOffUnits.filter((unit) => hasRole({ actor, role: 'desk_editor', unit }))
  const wanted = input.unit === undefined ? mine : mine.filter((unit) => unit === input.unit)
  return wanted.length > 0 ? null : 'only_signing_desk'
}

const erasureConfirmer: Permission = ({ story, actor }) => {
  if (!isChief(actor) && !hasRole({ actor, role: 'coordinator' })) return 'only_chief_editor'
  return story.erasure?.by === actor.person ? 'second_person_needed' : null
}

/** What each name in a row's `who` asks of the person: null = he may, else the reason (design: the table, Roles). */
const PERMISSIONS: Record<Who, Permission> = {
  author,
  writer,
  desk_editor: deskEditor,
  chief_editor: chiefEditor,
  decider,
  sender,
  checker_skipper: checkerSkipper,
  asked_reviewer: askedReviewer,
  coordinator,
  signing_desk: signingDesk,
  erasure_confirmer: erasureConfirmer,
  clock,
}

/**
 * Answers whether one of `who` fits the actor: null when it does, else the reasons of those that don't, each once.
 * The clock takes no part in the reasons people see: nobody can become it.
 */
export const refuseWho = ({ who, ...asking }: { who: readonly Who[] } & Asking): RefusalCode[] | null => {
  const answers = who.map((name) => ({ name, reason: PERMISSIONS[name](asking) }))
  if (answers.some(({ reason }) => reason === null)) return null
  const reasons = answers.filter(({ name }) => name !== 'clock' || who.length === 1).map(({ reason }) => reason)
  return [...new Set(reasons.filter((reason) => reason !== null))]
}
