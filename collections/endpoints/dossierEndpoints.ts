import type { Endpoint } from 'payload'
import { answerAbout } from '../../src/actions/dossier/answerAbout'
import { presentDifferences, presentEdition } from '../../src/actions/dossier/presentEditions'
import { presentErasable } from '../../src/actions/dossier/presentErasable'
import { presentHistory } from '../../src/actions/dossier/presentHistory'
import { presentPlacement } from '../../src/actions/dossier/presentPlacement'
import { presentVerdicts } from '../../src/actions/dossier/presentVerdicts'
import { sayPresent } from '../../src/actions/presence/sayPresent'
import type { Kind } from '../../src/workflow/kinds'

/** What was said and done about a text, and who has it open, for the panel: nothing here changes a story. */
export const dossierEndpoints = (kind: Kind): Endpoint[] => [
  { path: '/:id/history', method: 'get', handler: answerAbout(kind, presentHistory) },
  { path: '/:id/verdicts', method: 'get', handler: answerAbout(kind, presentVerdicts) },
  { path: '/:id/placement', method: 'get', handler: answerAbout(kind, presentPlacement) },
  { path: '/:id/edition', method: 'get', handler: answerAbout(kind, presentEdition) },
  { path: '/:id/difference', method: 'get', handler: answerAbout(kind, presentDifferences) },
  { path: '/:id/erasable', method: 'get', handler: answerAbout(kind, presentErasable) },
  { path: '/:id/presence', method: 'post', handler: answerAbout(kind, sayPresent) },
]
