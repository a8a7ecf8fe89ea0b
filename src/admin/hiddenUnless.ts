import type { Role } from '../workflow/roles'

const WRITING: Role[] = ['contributor', 'reporter', 'desk_editor', 'chief_editor', 'inspector']
const EDITING: Role[] = ['desk_editor', 'chief_editor', 'inspector']

/** Whose menu holds a collection; those that aren't named are in nobody's: people meet their rows elsewhere. */
const SHOWN_TO: Record<string, readonly Role[]> = {
  articles: WRITING,
  answers: WRITING,
  clips: WRITING,
  releases: [...WRITING, 'office'],
  pages: EDITING,
  media: [...WRITING, 'office'],
  stories: [...WRITING, 'office', 'coordinator'],
  requests: ['reviewer', 'unit_head', 'coordinator', 'desk_editor', 'chief_editor', 'inspector'],
  sections: ['administrator'],
  topics: ['administrator', 'desk_editor', 'chief_editor', 'coordinator', 'office', 'inspector'],
  specials: ['administrator', 'desk_editor', 'chief_editor', 'coordinator', 'office'],
  units: ['administrator', 'coordinator', 'chief_editor', 'inspector'],
  people: ['administrator', 'coordinator', 'chief_editor', 'unit_head', 'inspector'],
  users: ['administrator'],
}

/** Leaves a collection out of the menu of who has no use for it. Tidiness only: what may be read or changed is access's matter. */
export const hiddenUnless =
  (collection: string) =>
  ({ user }: { user: unknown }): boolean => {
    const roles = (user as { roles?: unknown } | null)?.roles
    const shownTo = SHOWN_TO[collection] ?? []
    return !(Array.isArray(roles) && shownTo.some((role) => roles.includes(role)))
  }
