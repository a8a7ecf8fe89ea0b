import { askApi } from '../client/askApi'
import { type TextValues, textValues } from './textValues'

export interface StoredText {
  isStored: true
  id: string
  rev: number
}

export interface Refused {
  isStored: false
  message: string
  /** The same save may succeed a little later: no connection, a busy server. */
  mayRetry: boolean
  /** The text that somebody else stored meanwhile, when that is why. */
  theirs: { rev: number; text: TextValues; by: string; at: string | null } | null
}

/** What a refused save is told: the other's text, or `frozen` = the step by which the text can't be edited any more. */
interface SaveTold {
  rev?: number
  savedBy?: string
  savedAt?: string | null
  text?: Record<string, unknown>
  frozen?: object | null
}

interface SaveAnswer {
  doc?: { id: string; rev: number }
  errors?: { data?: SaveTold }[]
}

interface Save {
  collection: string
  id: string
  /** The revision that the text began from. */
  rev: number
  /** The stored text of that revision. */
  base: TextValues
  text: TextValues
}

const LATER = [0, 429, 502, 503, 504]

/**
 * Saves a text from its revision. When only the workflow moved the row on (its text is still `base`) the save is tried again from the
 * new revision by itself; another's words are never written over.
 */
export const storeText = async ({ collection, id, rev, base, text }: Save): Promise<StoredText | Refused> => {
  const path = `/api/${collection}/${id}?depth=0`
  const answer = await askApi<SaveAnswer>({ path, method: 'PATCH', body: { ...text, rev } })
  const { status, body, message } = answer
  if (status === 200 && body.doc) return { isStored: true, id, rev: body.doc.rev }
  const refused: Refused = { isStored: false, message, mayRetry: LATER.includes(status), theirs: null }
  // A text that was frozen meanwhile can't be merged with: the words stay in this browser, to be copied.
  const isFrozen = body.errors?.[0]?.data?.frozen !== undefined
  if (status !== 409 || isFrozen) return refused
  const theirs = await readTheirs({ path, body, columns: Object.keys(text) })
  if (!theirs) return refused
  if (theirs.rev !== rev && JSON.stringify(theirs.text) === JSON.stringify(base)) {
    return storeText({ collection, id, rev: theirs.rev, base, text })
  }
  return { ...refused, theirs }
}

/** The other's text as the refusal carries it; a save lost in the very last instant carries none, then it is read. */
const readTheirs = async ({
  path,
  body,
  columns,
}: {
  path: string
  body: SaveAnswer
  columns: string[]
}): Promise<Refused['theirs']> => {
  const told = body.errors?.[0]?.data
  if (told?.text && told.rev !== undefined) {
    const { rev, savedBy = 'Người khác', savedAt = null, text } = told
    return { rev, text: textValues({ data: text, columns }), by: savedBy, at: savedAt }
  }
  const { status, body: row } = await askApi<Record<string, unknown>>({ path })
  if (status !== 200) return null
  const at = typeof row.savedAt === 'string' ? row.savedAt : null
  return { rev: Number(row.rev), text: textValues({ data: row, columns }), by: 'Người khác', at }
}
