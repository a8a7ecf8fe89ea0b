import type { Payload } from 'payload'
import { createOnce } from '../database/createOnce'
import type { Edition } from '../editions/edition'
import { listKey } from '../text/listKey'
import type { VerdictRecord } from '../workflow/carriedUnits'
import { reach } from './crashPoint'
import { editionId } from './facts/editionId'
import { frozenMedia } from './frozenMedia'
import { type TextRow, writeTexts } from './writeTexts'

interface Named {
  payload: Payload
  story: string
  texts: TextRow[]
  verdict: { id: string; verdict: VerdictRecord } | null
  edition: Edition | null
}

/**
 * Writes what an action names before the row says so: typed words, a unit's verdict, the edition that it freezes. Each under a name made of
 * its content or an id nobody else knows: an orphan of a lost race harms nobody (design: idea 4, b), for only what is named is read.
 */
export const writeNamed = async ({ payload, story, texts, verdict, edition }: Named): Promise<void> => {
  await writeTexts({ payload, story, rows: texts })
  if (verdict) {
    const { id, verdict: record } = verdict
    const data = { id, story, edition: record.edition, unit: record.unit, verdict: record }
    await createOnce({ payload, collection: 'verdicts', data })
  }
  if (edition) {
    const { kind, hash, blocks } = edition
    const mediaKey = listKey([...new Set(frozenMedia(edition))])
    const data = { id: editionId({ story, hash }), story, kind, hash, mediaKey, blocks }
    await createOnce({ payload, collection: 'editions', data })
    await reach('edition_written')
  }
}
