import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Payload } from 'payload'
import { duplicateMedia } from '../../src/actions/importing/duplicateMedia'
import { type DemoMedia, MEDIA } from './demoMedia'

const TYPES: Record<string, string> = { '.jpg': 'image/jpeg', '.mp4': 'video/mp4', '.vtt': 'text/vtt' }

/** Uploads the demo's pictures, clips and captions through the same checks as anybody's; answers their ids by file name. */
export const loadMedia = async ({
  payload,
  folder,
}: {
  payload: Payload
  folder: string
}): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const media of MEDIA) ids.set(media.file, await upload({ payload, folder, media }))
  return ids
}

const upload = async ({
  payload,
  folder,
  media: { file, alt, caption, credit },
}: {
  payload: Payload
  folder: string
  media: DemoMedia
}): Promise<string> => {
  const data = await readFile(join(folder, file))
  const words = { alt, caption, credit, rights: 'Tác phẩm của toà soạn, được dùng không thời hạn.' }
  try {
    const row = await payload.create({
      collection: 'media',
      data: { ...words, consent: 'not_needed' },
      file: { data, name: file, mimetype: TYPES[extname(file)] ?? '', size: data.length },
      overrideAccess: true,
    })
    return String(row.id)
  } catch (error) {
    const there = duplicateMedia(error)
    if (there === null) throw error
    return there
  }
}
