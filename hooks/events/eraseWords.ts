import { eraseFromRow } from '../../src/actions/eraseFromRow'
import { eraseBlock, eraseText } from '../../src/database/eraseContent'
import type { Projection } from '../../src/relay/projection'

/** Empties what two persons ordered to be erased; hashes stay, so that everything else still verifies (design: idea 5). */
export const eraseWords: Projection = {
  name: 'erasures',
  follows: ({ action }) => action === 'confirm_erasure',
  project: async ({ payload, event }) => {
    const { target } = event.data
    if (target?.kind === 'block') {
      const { story, kind } = event
      await eraseBlock({ payload, story, hash: target.id })
      await eraseFromRow({ payload, kind, story, hash: target.id })
    }
    if (target?.kind === 'text') await eraseText({ payload, id: target.id, at: event.at })
  },
}
