import type { PayloadRequest } from 'payload'
import { localDate } from '../calendar/calendar'
import type { Actor } from '../workflow/roles'
import { type GrantRow, validRoles } from '../workflow/validRoles'
import { newsroomOf } from './newsroom'

const actors = new WeakMap<object, Promise<Actor | null>>()

/**
 * Answers who makes the request, with the roles that are valid and confirmed today: asked of the database once per request, never
 * taken from the sign-in row (payload.md 7). Null = nobody is signed in, or the account belongs to no person.
 */
export const resolveActor = (req: PayloadRequest): Promise<Actor | null> => {
  const user = req.user
  if (!user) return Promise.resolve(null)
  const known = actors.get(user)
  if (known) return known
  const actor = loadActor(req, String((user as { person?: unknown }).person ?? ''))
  actors.set(user, actor)
  return actor
}

const loadActor = async ({ payload }: PayloadRequest, person: string): Promise<Actor | null> => {
  if (person === '') return null
  // The actor's own roles are what access is made of: reading them can't itself ask for access.
  const row = await payload.findByID({
    collection: 'people',
    id: person,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!row) return null
  const today = localDate(newsroomOf(payload).now())
  return { person, roles: validRoles({ person, grants: (row.roles ?? []) as GrantRow[], today }) }
}
