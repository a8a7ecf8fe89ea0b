import type { Endpoint } from 'payload'
import { answerConfirmRole } from '../../src/actions/answerConfirmRole'

/** A second person's confirmation of a role that decides. */
export const confirmRole: Endpoint = { path: '/:id/confirm-role', method: 'post', handler: answerConfirmRole }
