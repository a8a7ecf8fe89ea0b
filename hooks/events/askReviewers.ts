import { findStory } from '../../src/actions/findStory'
import { storyFromRow } from '../../src/actions/storyRow'
import { writeOverOlder } from '../../src/database/writeOverOlder'
import type { Projection } from '../../src/relay/projection'

/** What each unit is asked, as its people see it (design: askReviewers). The last request of a unit in a round is the one that counts. */
export const askReviewers: Projection = {
  name: 'requests',
  // A request changes only while units have the story; its title goes with an erased one.
  follows: ({ from, to, action }) =>
    from.stage === 'fact_check' || to.stage === 'fact_check' || action === 'confirm_erasure',
  isOfNewest: true,
  project: async ({ payload, event }) => {
    const row = await findStory({ payload, kind: event.kind, id: event.story })
    if (!row) return
    const story = storyFromRow({ kind: event.kind, row })
    const last = new Map(story.requests.map((request) => [`${story.id}:${request.round}:${request.unit}`, request]))
    for (const [key, { unit, round, edition, state, askedAt, dueAt }] of last) {
      const data = {
        id: key,
        key,
        seq: row.rev,
        story: story.id,
        kind: event.kind,
        title: row.title,
        unit,
        round,
        edition,
        state,
        askedAt,
        dueAt,
      }
      await writeOverOlder({ payload, collection: 'requests', data })
    }
  },
}
