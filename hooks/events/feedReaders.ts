import { reach } from '../../src/actions/crashPoint'
import { writeOverOlder } from '../../src/database/writeOverOlder'
import { PUBLIC_ACTIONS } from '../../src/publishing/foldPublication'
import { publicationRow } from '../../src/publishing/publicationRow'
import { foldStory } from '../../src/relay/foldStory'
import type { Projection } from '../../src/relay/projection'
import { publicationBell } from '../../src/relay/publicationBell'

/** What readers have of the story, folded from the log (design: feedReaders). */
export const feedReaders: Projection = {
  name: 'publications',
  follows: ({ action }) => PUBLIC_ACTIONS.includes(action),
  isOfNewest: true,
  project: async ({ payload, event }) => {
    const publication = await foldStory({ payload, story: event.story, kind: event.kind })
    if (publication === null) return
    const isWritten = await writeOverOlder({ payload, collection: 'publications', data: publicationRow(publication) })
    if (isWritten) publicationBell.ring()
    await reach('publication_written')
  },
}
