import type { CollectionAfterChangeHook } from 'payload'
import { newsroomOf } from '../../src/actions/newsroom'

/** A new text has its first event to log. */
export const wakeRelay: CollectionAfterChangeHook = ({ doc, req }) => {
  newsroomOf(req.payload).wakeRelay()
  return doc
}
