import type { CollectionAfterChangeHook } from 'payload'
import { newsroomOf } from '../../src/actions/newsroom'

/** What was saved may have an event to log: a person's roles. */
export const wakeRelay: CollectionAfterChangeHook = ({ doc, req }) => {
  newsroomOf(req.payload).wakeRelay()
  return doc
}
