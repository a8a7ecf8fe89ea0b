import type { Kind } from './kinds'
import type { Actor, Role } from './roles'

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

/** Roles that read what is theirs: authors, writers, assignees. */
export const OWN_TEXT_READERS: readonly Role[] = ['contributor', 'reporter', 'office']

/** Stages in which an author may edit his own text; at the desk only editors do. */
export const AUTHOR_STAGES = ['draft', 'amends_needed'] as const

export const hasAnyRole = ({ actor, roles }: { actor: Actor; roles: readonly Role[] }): boolean =>
  actor.roles.some(({ role }) => roles.includes(role))
