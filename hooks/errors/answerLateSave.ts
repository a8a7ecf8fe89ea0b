import type { AfterErrorHook } from 'payload'
import { findLateSave } from '../../src/actions/findLateSave'
import { ERROR_STATUS } from '../../src/errors'
import type { Kind } from '../../src/workflow/kinds'

/** A save by who may edit the text, but not in the stage that it has reached meanwhile, is late and not forbidden (409). */
export const answerLateSave =
  (kind: Kind): AfterErrorHook =>
  async ({ error, req }) => {
    const id = req.routeParams?.id
    if (error.name !== 'Forbidden' || req.method !== 'PATCH' || typeof id !== 'string') return
    const late = await findLateSave({ req, kind, id })
    if (late === null) return
    const { code, message, details } = late
    return {
      status: ERROR_STATUS[code],
      response: { errors: [{ name: error.name, message, data: { code, ...details } }] },
    }
  }
