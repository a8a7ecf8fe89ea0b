import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Kind } from '../../../src/workflow/kinds'
import { buildMp4, buildVtt } from '../buildClipFiles'
import type { Random } from './random'
import { freshWord } from './words'

/** A file in the media store that one history alone uses. */
export interface HistoryFile {
  id: string
  /** Names under which readers would get it. */
  files: string[]
  /** Marked words inside the file itself. */
  words: string[]
}

export interface HistoryMedia {
  picture: HistoryFile | null
  clip: { film: HistoryFile | null; poster: HistoryFile; captions: HistoryFile } | null
  all: HistoryFile[]
}

const upload = async ({
  payload,
  data,
  name,
  words = [],
}: {
  payload: Payload
  data: Buffer
  name: string
  words?: string[]
}): Promise<HistoryFile> => {
  const said = { alt: `Ảnh ${freshWord()}`, caption: `Cảnh ${freshWord()}`, credit: `PV ${freshWord()}` }
  const row = await payload.create({
    collection: 'media',
    data: { ...said, rights: `Của ${freshWord()}`, consent: 'not_needed' },
    file: { data, name, mimetype: 'application/octet-stream', size: data.length },
    overrideAccess: true,
  })
  return { id: String(row.id), files: (row.files as { file: string }[]).map(({ file }) => file), words }
}

/** A tiny picture that no other history has. */
const uploadPicture = async (payload: Payload): Promise<HistoryFile> => {
  const raw = { width: 12, height: 12, channels: 3 } as const
  const data = await sharp(randomBytes(12 * 12 * 3), { raw })
    .png()
    .toBuffer()
  return upload({ payload, data, name: 'anh.png' })
}

const uploadClip = async ({ payload, random }: { payload: Payload; random: Random }) => {
  const word = freshWord()
  const captions = buildVtt(`Lời ${word} trong phụ đề.`)
  return {
    film: random.chance(0.7) ? await upload({ payload, data: buildMp4(), name: 'clip.mp4' }) : null,
    poster: await uploadPicture(payload),
    captions: await upload({ payload, data: captions, name: 'phu-de.vtt', words: [word] }),
  }
}

/** What a history's text uses of the media store: a clip its film, poster and captions, a third of the others a picture. */
export const uploadMedia = async ({
  payload,
  random,
  kind,
}: {
  payload: Payload
  random: Random
  kind: Kind
}): Promise<HistoryMedia> => {
  const wantsPicture = random.chance(0.3)
  if (kind === 'clip') {
    const clip = await uploadClip({ payload, random })
    return { picture: null, clip, all: [clip.film, clip.poster, clip.captions].filter((file) => file !== null) }
  }
  const picture = wantsPicture ? await uploadPicture(payload) : null
  return { picture, clip: null, all: picture ? [picture] : [] }
}
