import type { PayloadRequest } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'

/** Open to everybody who holds a role today; without one there is nothing to do in the panel. */
export const staff = async ({ req }: { req: PayloadRequest }): Promise<boolean> => {
  const actor = await resolveActor(req)
  return actor !== null && actor.roles.length > 0
}
