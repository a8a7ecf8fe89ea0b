import type { Payload } from 'payload'
import { MISSING_ALT } from '../../editions/missingAlt'
import type { ImportDoors } from '../../importing/importManuscript'
import { KINDS, type Kind } from '../../workflow/kinds'
import { MISSING_RIGHTS } from '../../workflow/missingRights'
import { duplicateMedia } from './duplicateMedia'

type Account = Record<string, unknown> & { collection: 'users' }

const EXTENSIONS: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

/** Imports straight into the database, as the author and with his rights. */
export const storeDoors = ({ payload, kind, user }: { payload: Payload; kind: Kind; user: Account }): ImportDoors => ({
  hasSapo: kind === 'article' || kind === 'release',
  storePicture: async ({ bytes, contentType, alt }) => {
    const file = {
      data: Buffer.from(bytes),
      name: `anh.${EXTENSIONS[contentType] ?? 'bin'}`,
      mimetype: contentType,
      size: bytes.length,
    }
    const data = { alt: alt || MISSING_ALT, rights: MISSING_RIGHTS, consent: 'missing' }
    try {
      const row = await payload.create({ collection: 'media', data, file, user: user as never, overrideAccess: false })
      return String(row.id)
    } catch (error) {
      const there = duplicateMedia(error)
      if (there !== null) return there
      throw error
    }
  },
  createText: async (data) => {
    const row = await payload.create({
      collection: KINDS[kind].collection,
      data: data as never,
      user: user as never,
      overrideAccess: false,
    })
    return String(row.id)
  },
})
