import { fillPictures } from './fillPictures'
import type { Manuscript, ManuscriptPicture, ManuscriptProblem } from './manuscript'
import { readManuscript } from './readManuscript'
import { sapoIntoBody } from './sapoIntoBody'

/** Where an imported text goes: the database itself, or a running server. */
export interface ImportDoors {
  /** Whether this kind of text has a sapo; where it has none, a manuscript's becomes the first paragraph. */
  hasSapo: boolean
  /** Asks whether the text could come in, before anything is stored; throws when it couldn't. `dated`: yyyy-mm-dd, as the file says. */
  checkText?: (text: {
    data: Record<string, unknown>
    pictures: readonly ManuscriptPicture[]
    dated: string | null
  }) => Promise<void>
  /** Stores a picture, or finds the same one; answers its id. */
  storePicture: (picture: ManuscriptPicture) => Promise<string>
  /** Creates the text; answers its id. */
  createText: (data: Record<string, unknown>) => Promise<string>
}

export type Imported = { ok: true; id: string; manuscript: Manuscript } | { ok: false; problems: ManuscriptProblem[] }

/**
 * Reads a manuscript whole before anything is stored, then stores its pictures and creates the text. A file that can't be read gives
 * sentences that name the file and the reason, and leaves nothing behind.
 */
export const importManuscript = async ({
  file,
  bytes,
  data,
  doors,
}: {
  file: string
  bytes: Uint8Array
  data: Record<string, unknown>
  doors: ImportDoors
}): Promise<Imported> => {
  const read = await readManuscript({ fileName: file, bytes })
  if (!read.ok) return read
  const sapo = doors.hasSapo ? read.sapo : null
  const whole = doors.hasSapo ? read.body : sapoIntoBody(read)
  const text = { ...data, title: read.title, ...(sapo === null ? {} : { sapo }) }
  const withoutPictures = fillPictures({ body: whole, media: new Map() })
  const { pictures, dated } = read
  await doors.checkText?.({ data: { ...text, body: withoutPictures }, pictures, dated })
  const media = new Map<string, string>()
  for (const picture of pictures) media.set(picture.placeholder, await doors.storePicture(picture))
  const body = fillPictures({ body: whole, media })
  const id = await doors.createText({ ...text, body })
  return { ok: true, id, manuscript: read }
}
