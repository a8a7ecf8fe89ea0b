import type { PayloadRequest } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'

/** The panel opens for everybody who holds a role today; without one there is nothing to do in it. */
export const mayEnterPanel = async ({ req }: { req: PayloadRequest }): Promise<boolean> => {
  const actor = await resolveActor(req)
  return actor !== null && actor.roles.length > 0
}
