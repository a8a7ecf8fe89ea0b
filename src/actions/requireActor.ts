import type { PayloadRequest } from 'payload'
import { ProductError } from '../errors'
import type { Actor } from '../workflow/roles'
import { resolveActor } from './resolveActor'

/** The person who makes the request. @throws ProductError not_signed_in (401). */
export const requireActor = async (req: PayloadRequest): Promise<Actor> => {
  const actor = await resolveActor(req)
  if (actor === null) throw new ProductError('not_signed_in', 'Hãy đăng nhập để tiếp tục.')
  return actor
}
