import type { Payload } from 'payload'
import { newsroomOf } from '../../src/actions/newsroom'
import { localDate } from '../../src/calendar/calendar'
import type { Actor } from '../../src/workflow/roles'
import { type GrantRow, validRoles } from '../../src/workflow/validRoles'

export interface ImportAuthor {
  /** The account, as a request of his would carry it. */
  user: Record<string, unknown> & { collection: 'users' }
  actor: Actor
  name: string
}

/** The person in whose name a manuscript comes in, with the roles he holds today; null when no account has the address. */
export const findAuthor = async ({
  payload,
  email,
}: {
  payload: Payload
  email: string
}): Promise<ImportAuthor | null> => {
  // The command acts as the author whom the operator names; the author's own access is asked at every write.
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [account] = docs
  if (!account) return null
  const person = String(account.person)
  const row = await payload.findByID({ collection: 'people', id: person, depth: 0, overrideAccess: true })
  const today = localDate(newsroomOf(payload).now())
  const roles = validRoles({ person, grants: (row.roles ?? []) as GrantRow[], today })
  return { user: { ...account, collection: 'users' }, actor: { person, roles }, name: String(row.name) }
}
