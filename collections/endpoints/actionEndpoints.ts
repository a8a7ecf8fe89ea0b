import type { Endpoint } from 'payload'
import { answerActions } from '../../src/actions/answerActions'
import { answerPerform } from '../../src/actions/answerPerform'
import type { Kind } from '../../src/workflow/kinds'

/** The two doors of the workflow on each kind of text: what may be done, and do it. No other route changes a stage. */
export const actionEndpoints = (kind: Kind): Endpoint[] => [
  { path: '/:id/actions', method: 'get', handler: answerActions(kind) },
  { path: '/:id/actions/:action', method: 'post', handler: answerPerform(kind) },
]
