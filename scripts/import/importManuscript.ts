import { basename } from 'node:path'
import { fillPictures } from '../../src/importing/fillPictures'
import type { Manuscript, ManuscriptPicture } from '../../src/importing/manuscript'
import { readManuscript } from '../../src/importing/readManuscript'

/** Where an imported text goes: the database itself, or a running server. */
export interface ImportDoors {
  /** Stores a picture, or finds the same one; answers its id. */
  storePicture: (picture: ManuscriptPicture) => Promise<string>
  /** Creates the text; answers its id. */
  createText: (data: Record<string, unknown>) => Promise<string>
}

export type Imported = { ok: true; id: string; manuscript: Manuscript } | { ok: false; messages: string[] }

/**
 * Reads a manuscript whole before anything is stored, then stores its pictures and creates the text. A file that can't be read gives
 * sentences that name the file and the reason, and leaves nothing behind (issue: The main job).
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
  const read = await readManuscript({ fileName: basename(file), bytes })
  if (!read.ok) return { ok: false, messages: read.problems.map(({ message }) => message) }
  const media = new Map<string, string>()
  for (const picture of read.pictures) media.set(picture.placeholder, await doors.storePicture(picture))
  const body = fillPictures({ body: read.body, media })
  const id = await doors.createText({
    ...data,
    title: read.title,
    ...(read.sapo === null ? {} : { sapo: read.sapo }),
    body,
  })
  return { ok: true, id, manuscript: read }
}
