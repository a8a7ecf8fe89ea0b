import { differEditions } from '../../editions/differEditions'
import type { Edition } from '../../editions/edition'
import { ProductError } from '../../errors'
import { loadEdition } from '../facts/loadEdition'
import { loadFacts } from '../facts/loadFacts'
import { storyFromRow } from '../storyRow'
import type { About } from './answerAbout'
import { presentBlock } from './presentBlock'
import { presentDifference } from './presentDifference'

/** What `edition`, `from` and `to` may say instead of a hash: the text as it would be frozen now. */
const NOW = 'now'

const editionNamed = async ({ payload, kind, row, name }: About & { name: string | null }): Promise<Edition> => {
  const story = storyFromRow({ kind, row })
  const isKnown = name !== null && story.editions.includes(name)
  const edition =
    name === NOW
      ? (await loadFacts({ payload, story, row })).frozen
      : await loadEdition({ payload, story: story.id, hash: isKnown ? name : null })
  if (!edition) throw new ProductError('not_found', 'Không có bản này, hoặc bài hiện chưa đủ nội dung để so.')
  return edition
}

/** GET /api/<kind>/:id/edition?edition=<hash|now>: the blocks of an edition. */
export const presentEdition = async (about: About) => {
  const edition = await editionNamed({ ...about, name: about.query.get('edition') })
  return { hash: edition.hash, blocks: edition.blocks.map(presentBlock) }
}

/** GET /api/<kind>/:id/difference?from=<hash>&to=<hash|now>: what became of every block. */
export const presentDifferences = async (about: About) => {
  const before = await editionNamed({ ...about, name: about.query.get('from') })
  const after = await editionNamed({ ...about, name: about.query.get('to') })
  return { differences: differEditions({ before, after }).map(presentDifference) }
}
