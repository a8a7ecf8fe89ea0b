import type { Payload } from 'payload'
import { findRow } from '../../database/findRow'
import type { Edition } from '../../editions/edition'
import { redactBlocks } from '../../editions/redactBlocks'
import { hideNames } from '../../publishing/hideNames'
import type { Publication } from '../../publishing/publication'
import type { NameReplacement } from '../../workflow/inputs'
import type { Story } from '../../workflow/story'
import { redactedEdition } from '../redactedEdition'

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)

const namesIn = (input: object): NameReplacement[] =>
  'names' in input && Array.isArray(input.names) ? (input.names as NameReplacement[]) : []

/**
 * Typed names that readers have: in the live edition as it is shown, or in what is printed beside it (tags, corrections, the fact check), which
 * the publication's row tells once the log has reached it.
 */
export const loadNamesRead = async ({
  payload,
  story,
  live,
  input,
}: {
  payload: Payload
  story: Story
  live: Edition | null
  input: object
}): Promise<string[]> => {
  const typed = namesIn(input)
  if (typed.length === 0 || live === null) return []
  const [{ blocks }, row] = await Promise.all([
    redactedEdition({ payload, edition: live, redactions: story.redactions }),
    findRow<{ publication: Publication }>({ payload, collection: 'publications', where: { id: { equals: story.id } } }),
  ])
  const isRead = (name: NameReplacement): boolean => {
    const names = [name]
    if (differs(redactBlocks({ blocks, removed: [], names }), blocks)) return true
    return row !== null && differs(hideNames({ printed: row.publication, names }), row.publication)
  }
  return typed.filter(isRead).map(({ name }) => name)
}
