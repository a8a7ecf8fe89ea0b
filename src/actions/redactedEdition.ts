import type { Payload } from 'payload'
import type { Edition } from '../editions/edition'
import { redactBlocks } from '../editions/redactBlocks'
import type { NameReplacement } from '../workflow/inputs'
import type { Redaction } from '../workflow/story'
import { readText } from './readText'

/** An edition as readers may have it: blocks taken out, names replaced by their display names. Its hash still names the checked text. */
export const redactedEdition = async ({
  payload,
  edition,
  redactions,
}: {
  payload: Payload
  edition: Edition
  redactions: Redaction[]
}): Promise<Edition> => {
  const names = await Promise.all(
    redactions.map(async ({ names: ref }) => (ref ? await readText({ payload, id: ref.id }) : null)),
  )
  const replacements = names.flatMap((text) => (text ? (JSON.parse(text) as NameReplacement[]) : []))
  return {
    ...edition,
    blocks: redactBlocks({
      blocks: edition.blocks,
      removed: redactions.flatMap(({ blocks }) => blocks),
      names: replacements,
    }),
  }
}
