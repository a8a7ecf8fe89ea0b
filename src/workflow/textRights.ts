import type { Kind } from './kinds'
import type { Actor, Role } from './roles'
import { OPEN_STAGES, type Stage } from './stages'
import { isAuthor, isWriter, type Story } from './story'

const WRITERS = ['contributor', 'reporter', 'desk_editor', 'chief_editor'] as const satisfies Role[]

/** Roles that may begin a text of each kind. Press releases come from offices too (R112); policy pages are the editors'. */
export const CREATORS: Record<Kind, readonly Role[]> = {
  article: WRITERS,
  answer: WRITERS,
  clip: WRITERS,
  release: [...WRITERS, 'office'],
  page: ['desk_editor', 'chief_editor'],
}

/** Roles that read every text of the newsroom. */
export const ALL_TEXT_READERS: readonly Role[] = ['desk_editor', 'chief_editor', 'inspector']

/** Roles that read every word typed with an action, hidden names among them. */
export const TYPED_WORD_READERS: readonly Role[] = ['desk_editor', 'chief_editor', 'coordinator', 'inspector']

/** Roles that read what is theirs: authors, writers, assignees. */
export const OWN_TEXT_READERS: readonly Role[] = ['contributor', 'reporter', 'office']

/** Roles that edit their own text, of whatever desk. */
export const OWN_TEXT_EDITORS: readonly Role[] = [...OWN_TEXT_READERS, 'desk_editor']

/** Stages in which an author may edit his own text; at the desk only editors do. */
export const AUTHOR_STAGES = ['draft', 'amends_needed'] as const

export const hasAnyRole = ({ actor, roles }: { actor: Actor; roles: readonly Role[] }): boolean =>
  actor.roles.some(({ role }) => roles.includes(role))

/** Answers whether the actor may read the working text: of every story by his role, or of his own as author, writer or assignee. */
export const readsText = ({ actor, story }: { actor: Actor; story: Story }): boolean => {
  if (hasAnyRole({ actor, roles: ALL_TEXT_READERS })) return true
  const isOwn = isWriter({ story, person: actor.person }) || story.assignees.includes(actor.person)
  return isOwn && hasAnyRole({ actor, roles: OWN_TEXT_READERS })
}

/** Desks that the actor is on today; none = he is no desk editor. */
export const desksOf = (actor: Actor): string[] =>
  actor.roles.filter(({ role }) => role === 'desk_editor').map(({ unit }) => unit)

/** Answers whether the desk editor is on the story's desk; a story without one is every desk's (design: Roles). */
export const isOnDesk = ({ actor, desk }: { actor: Actor; desk: string | null }): boolean => {
  const desks = desksOf(actor)
  return desks.length > 0 && (desk === null || desks.includes(desk))
}

/**
 * Answers the stages in which the actor may edit the text, none when he never may: editors in every open one, authors while it is
 * theirs, nobody while it is frozen (design: Stages and actions). A byline alone opens nothing to whoever may not even read the text.
 */
export const editingStages = ({
  actor,
  story,
}: {
  actor: Actor
  story: Pick<Story, 'desk' | 'createdBy' | 'bylinePeople'>
}): readonly Stage[] => {
  if (hasAnyRole({ actor, roles: ['chief_editor'] }) || isOnDesk({ actor, desk: story.desk })) return OPEN_STAGES
  const isOwn = isAuthor({ story, person: actor.person }) && hasAnyRole({ actor, roles: OWN_TEXT_EDITORS })
  return isOwn ? AUTHOR_STAGES : []
}
