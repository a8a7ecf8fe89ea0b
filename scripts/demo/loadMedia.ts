import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Payload } from 'payload'
import { MEDIA } from './demoMedia'

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
  for (const { file, alt, caption, credit } of MEDIA) {
    const data = await readFile(join(folder, file))
    const row = await payload.create({
      collection: 'media',
      data: { alt, caption, credit, rights: 'Tác phẩm của toà soạn, được dùng không thời hạn.', consent: 'not_needed' },
      file: { data, name: file, mimetype: TYPES[extname(file)] ?? '', size: data.length },
      overrideAccess: true,
    })
    ids.set(file, String(row.id))
  }
  return ids
}
