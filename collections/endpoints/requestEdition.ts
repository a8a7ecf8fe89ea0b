import type { Endpoint } from 'payload'
import { answerRequestEdition } from '../../src/actions/answerRequestEdition'

/** The frozen text behind a request, for the people of the asked unit. */
export const requestEdition: Endpoint = { path: '/:id/edition', method: 'get', handler: answerRequestEdition }
