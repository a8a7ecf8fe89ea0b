import type { RefusalCode } from './messages'
import { refusePair, type StoryDuty } from './pairs'
import type { Actor } from './roles'
import { ANSWERING_ROLES, CLOCK, hasRole } from './roles'
import type { Story } from './story'
import { currentRequests, isAuthor, isWriter } from './story'
import { AUTHOR_STAGES, CREATORS, hasAnyRole, isOnDesk } from './textRights'
import type { Who } from './transition'

interface Asking {
  story: Story
  actor: Actor
  /** Desks whose sign-off the story's topics ask for. */
  signOffUnits: string[]
  input: { unit?: string }
}

/** Every reason why the person may not; none = he may. */
type Permission = (asking: Asking) => RefusalCode[]

/** Units in which the actor reviews today. */
export const reviewerUnits = (actor: Actor): string[] =>
  actor.roles.filter(({ role }) => ANSWERING_ROLES.includes(role)).map(({ unit }) => unit)

/** The open request that the actor answers: of the named unit, else of his first unit that is asked. Null = none waits for him. */
export const answeringUnit = ({ story, actor, input }: Omit<Asking, 'signOffUnits'>): string | null => {
  const mine = reviewerUnits(actor)
  const open = currentRequests(story).filter(({ unit, state }) => state === 'open' && mine.includes(unit))
  const found = input.unit === undefined ? open[0] : open.find(({ unit }) => unit === input.unit)
  return found?.unit ?? null
}

const unless = (holds: boolean, code: RefusalCode): RefusalCode[] => (holds ? [] : [code])

const author: Permission = ({ story, actor }) => {
  if (!isAuthor({ story, person: actor.person })) return ['only_author']
  return unless(hasAnyRole({ actor, roles: CREATORS[story.kind] }), 'no_writing_role')
}

/** An author may drop what is still his: not what the desk or the decision holds (design: abandon). */
const draftingAuthor: Permission = (asking) => {
  const refused = author(asking)
  if (refused.length > 0) return refused
  return unless(
    AUTHOR_STAGES.some((stage) => stage === asking.story.stage),
    'author_handed_in',
  )
}

const writer: Permission = ({ story, actor }) => {
  if (!isWriter({ story, person: actor.person })) return ['only_writer']
  return unless(hasAnyRole({ actor, roles: CREATORS[story.kind] }), 'no_writing_role')
}

/** A desk editor of the story's desk, or of any desk while the story has none; duty on a desk is a role with dates. */
const deskEditor: Permission = ({ story, actor }) => {
  if (!hasRole({ actor, role: 'desk_editor' })) return ['only_desk_editor']
  return unless(isOnDesk({ actor, desk: story.desk }), 'other_desk')
}

const chiefEditor: Permission = ({ actor }) => unless(hasRole({ actor, role: 'chief_editor' }), 'only_chief_editor')
const coordinator: Permission = ({ actor }) => unless(hasRole({ actor, role: 'coordinator' }), 'only_coordinator')
const clock: Permission = ({ actor }) => unless(actor.person === CLOCK, 'only_clock')

const editor: Permission = (asking) => (chiefEditor(asking).length === 0 ? [] : deskEditor(asking))

const deskOrCoordinator: Permission = (asking) => {
  const isCoordinator = coordinator(asking).length === 0
  const refused = isCoordinator ? [] : deskEditor(asking)
  return refused.length > 0 ? [...refused, 'only_coordinator'] : []
}

const chiefOrCoordinator: Permission = (asking) => {
  const isOffice = chiefEditor(asking).length === 0 || coordinator(asking).length === 0
  return isOffice ? [] : ['only_chief_editor', 'only_coordinator']
}

/** The same people, but for those whom a two-person rule bars from the duty on this story. */
const barred =
  (permission: Permission, duty: StoryDuty): Permission =>
  (asking) => {
    const refused = permission(asking)
    return refused.length > 0 ? refused : refusePair({ duty, story: asking.story, person: asking.actor.person })
  }

/** The coordinator hands over what the units have, not the newsroom's own work (design: hand_over, "requests"). */
const requestCoordinator: Permission = (asking) => {
  const refused = coordinator(asking)
  return refused.length > 0 ? refused : unless(asking.story.stage === 'fact_check', 'coordinator_at_check_only')
}

const askedReviewer: Permission = ({ story, actor, input }) => {
  const mine = reviewerUnits(actor).filter((unit) => input.unit === undefined || unit === input.unit)
  if (!currentRequests(story).some(({ unit }) => mine.includes(unit))) return ['only_asked_reviewer']
  const unit = answeringUnit({ story, actor, input })
  return unit === null ? ['already_answered'] : refusePair({ duty: 'answer', story, person: actor.person, unit })
}

const signingDesk: Permission = ({ actor, signOffUnits, input }) => {
  const mine = signOffUnits.filter((unit) => hasRole({ actor, role: 'desk_editor', unit }))
  return unless(input.unit === undefined ? mine.length > 0 : mine.includes(input.unit), 'only_signing_desk')
}

/** What each name in a row's `who` asks of the person (design: the table, Roles, two-person rules). */
const PERMISSIONS: Record<Who, Permission> = {
  author,
  drafting_author: draftingAuthor,
  writer,
  desk_editor: deskEditor,
  chief_editor: chiefEditor,
  decider: barred(chiefEditor, 'decide'),
  sender: barred(editor, 'send'),
  clearer: barred(editor, 'clear'),
  request_changer: barred(deskOrCoordinator, 'change_requests'),
  asked_reviewer: askedReviewer,
  coordinator,
  request_coordinator: requestCoordinator,
  signing_desk: signingDesk,
  erasure_confirmer: barred(chiefOrCoordinator, 'confirm_erasure'),
  clock,
}

/**
 * Answers whether one of `who` fits the actor: an empty list when it does, else the reasons of all that don't, each once.
 * The clock takes no part in the reasons people see: nobody can become it.
 */
export const refuseWho = ({ who, ...asking }: { who: readonly Who[] } & Asking): RefusalCode[] => {
  const answers = who.map((name) => ({ name, reasons: PERMISSIONS[name](asking) }))
  if (answers.some(({ reasons }) => reasons.length === 0)) return []
  const shown = answers.filter(({ name }) => name !== 'clock' || who.length === 1)
  return [...new Set(shown.flatMap(({ reasons }) => reasons))]
}
