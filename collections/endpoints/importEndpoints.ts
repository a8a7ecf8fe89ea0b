import type { Endpoint } from 'payload'
import { answerImport } from '../../src/actions/importing/answerImport'
import { MANUSCRIPT_KINDS } from '../../src/importing/manuscriptKinds'
import type { Kind } from '../../src/workflow/kinds'

/** A manuscript's way in, for the kinds of text that one can become. */
export const importEndpoints = (kind: Kind): Endpoint[] =>
  MANUSCRIPT_KINDS.includes(kind) ? [{ path: '/import', method: 'post', handler: answerImport(kind) }] : []
