import type { Access } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'

/** Open to everybody who holds a role today. */
export const staffRead: Access = async ({ req }) => {
  const actor = await resolveActor(req)
  return actor !== null && actor.roles.length > 0
}
