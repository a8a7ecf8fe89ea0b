import type { CollectionAfterChangeHook } from 'payload'
import { newsroomOf } from '../../src/actions/newsroom'
import { attempt } from '../../src/relay/attempt'
import { indexText } from '../../src/relay/indexText'
import type { Kind } from '../../src/workflow/kinds'

/**
 * What follows a save of a text: a new one has its first event to log; any later save has none, so it renews the text's line of the index
 * itself, by which people find it under its title and whoever is named in its bylines. The save is done: a line that can't be written waits
 * for the next save or action.
 */
export const followSave =
  (kind: Kind): CollectionAfterChangeHook =>
  async ({ doc, operation, req: { payload } }) => {
    const id = String(doc.id)
    if (operation === 'create') newsroomOf(payload).wakeRelay()
    else
      await attempt({
        payload,
        failure: 'line of the index was not renewed',
        about: { story: id },
        act: () => indexText({ payload, kind, id, movedAt: null }),
      })
    return doc
  }
