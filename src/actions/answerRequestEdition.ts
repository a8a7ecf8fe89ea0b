import type { PayloadHandler } from 'payload'
import { presentRequest } from './dossier/presentRequest'
import { requireActor } from './requireActor'
import { toResponse } from './toResponse'

/** GET /api/requests/:id/edition: what a unit is asked, with the frozen text. */
export const answerRequestEdition: PayloadHandler = (req) =>
  toResponse(req, async () => {
    await requireActor(req)
    return presentRequest({ req, id: String(req.routeParams?.id ?? '') })
  })
