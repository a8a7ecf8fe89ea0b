import { createHash, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { createOnce } from '../database/createOnce'
import type { TextRef } from '../workflow/story'

/** SHA-256(salt ‖ text), lower-case hex: what the log holds of typed words. `salt` is hex, the text UTF-8 in NFC. */
export const saltedHash = ({ salt, text }: { salt: string; text: string }): string =>
  createHash('sha256').update(Buffer.from(salt, 'hex')).update(text.normalize('NFC'), 'utf8').digest('hex')

const SALT_BYTES = 32

/** Makes the references of the words typed for an action, before anything is written: ids and salted hashes by field. */
export const referTexts = (texts: Record<string, string>): { rows: TextRow[]; refs: Record<string, TextRef> } => {
  const rows = Object.entries(texts).map(([field, words]) => {
    const text = words.normalize('NFC')
    const salt = randomBytes(SALT_BYTES).toString('hex')
    return { id: uuidv7(), field, salt, text, sha256: saltedHash({ salt, text }) }
  })
  return { rows, refs: Object.fromEntries(rows.map(({ id, field, sha256 }) => [field, { id, sha256 }])) }
}

export interface TextRow {
  id: string
  field: string
  salt: string
  text: string
  sha256: string
}

/** Writes the typed words; an orphan of a lost race harms nobody (design: idea 4, b). */
export const writeTexts = async ({
  payload,
  story,
  rows,
}: {
  payload: Payload
  story: string
  rows: TextRow[]
}): Promise<void> => {
  for (const { sha256: _logged, ...row } of rows) {
    await createOnce({ payload, collection: 'reasons', data: { ...row, story } })
  }
}
