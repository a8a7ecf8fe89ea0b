import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { newsroomOf } from '../../src/actions/newsroom'
import { describeError } from '../../src/describeError'
import type { MediaKind } from '../../src/editions/mediaKind'
import type { PublishedFile } from '../../src/publishing/publication'
import { refuse } from '../saves/refuse'
import { durationOf } from './durationOf'
import { isWholePdf } from './isWholePdf'
import { makeSizes, reencode } from './makeSizes'
import { mediaKindOf } from './mediaKindOf'
import { writeWhole } from './writeWhole'

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'text/vtt': 'vtt',
  'application/pdf': 'pdf',
}

const STEM_CHARACTERS = 20

/**
 * Takes a file only for what its content is, re-encodes pictures (no metadata, no hidden bytes), names it by its hash and makes the sizes
 * readers get. The same file twice is refused with the id of the row that has it (R106; payload.md 7).
 */
export const checkMedia: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  refuseEdits({ operation, req })
  const file = req.file
  if (!file) return args
  const found = await mediaKindOf(file.data)
  if (!found) {
    throw refuse({
      code: 'unsupported_media',
      message: 'Tệp không phải ảnh JPEG, PNG, WebP, clip MP4, WebM, phụ đề WebVTT hay văn bản PDF. Chưa lưu gì.',
    })
  }
  const data = await kept({ req, kind: found.kind, data: file.data })
  const sha256 = createHash('sha256').update(data).digest('hex')
  await refuseDuplicate({ req, sha256 })
  const type = found.kind === 'picture' ? 'image/jpeg' : found.type
  const stem = sha256.slice(0, STEM_CHARACTERS)
  const name = `${stem}.${EXTENSIONS[type]}`
  Object.assign(file, { data, size: data.length, mimetype: type, name })
  await mendLeftover({ req, name, data })
  const files = await writeSizes({
    req,
    kind: found.kind,
    data,
    stem,
    original: { file: name, type, bytes: data.length, width: null, height: null },
  })
  // What was measured travels in the request's context: the columns themselves are closed to every client.
  const facts: MediaFacts = { sha256, type, files, durationSeconds: durationOf({ type, data }) }
  req.context.mediaFacts = facts
  return args
}

/**
 * Payload fetches a file from an address in the data of a new row, and cuts a stored file anew for `uploadEdits` in the query, whatever the
 * collection allows: nothing asks a third party for anything, and a file's bytes are what its hash says.
 */
const refuseEdits = ({ operation, req }: { operation: 'create' | 'update'; req: PayloadRequest }): void => {
  if (operation === 'create' && !req.file) throw refuse({ code: 'bad_request', message: 'Chưa chọn tệp nào.' })
  if ((operation === 'update' && req.file) || req.query?.uploadEdits !== undefined)
    throw refuse({ code: 'not_permitted', message: 'Không thay tệp của một mục đã có. Hãy tải lên thành mục mới.' })
}

const kept = async ({ req, kind, data }: { req: PayloadRequest; kind: MediaKind; data: Buffer }): Promise<Buffer> => {
  if (kind === 'document' && !isWholePdf(data))
    throw refuse({ code: 'unsupported_media', message: 'Tệp PDF hỏng hoặc tải lên chưa trọn. Chưa lưu gì.' })
  if (kind !== 'picture') return data
  try {
    return await reencode(data)
  } catch (error) {
    req.payload.logger.warn({ msg: 'picture cannot be opened', error: describeError(error) })
    throw refuse({ code: 'unsupported_media', message: 'Ảnh hỏng hoặc quá lớn nên không mở được. Chưa lưu gì.' })
  }
}

const refuseDuplicate = async ({ req, sha256 }: { req: PayloadRequest; sha256: string }): Promise<void> => {
  // Whether the file is already there is a fact of the store, not of what the person may read.
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { sha256: { equals: sha256 } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [there] = docs
  if (there)
    throw refuse({
      code: 'already_there',
      message: `Tệp này đã có trong kho (“${there.alt}”). Hãy dùng mục đã có.`,
      details: { media: there.id },
    })
}

/**
 * What an upload that was broken off left under this name may be half a file: Payload steps aside to another name, and readers would be
 * served the half.
 */
const mendLeftover = async ({
  req,
  name,
  data,
}: {
  req: PayloadRequest
  name: string
  data: Buffer
}): Promise<void> => {
  const { mediaDir } = newsroomOf(req.payload)
  if (existsSync(join(mediaDir, name))) await writeWhole({ mediaDir, name, data })
}

const writeSizes = async ({
  req,
  kind,
  data,
  stem,
  original,
}: {
  req: PayloadRequest
  kind: MediaKind
  data: Buffer
  stem: string
  original: PublishedFile
}): Promise<PublishedFile[]> => {
  if (kind !== 'picture') return [original]
  const { mediaDir } = newsroomOf(req.payload)
  await mkdir(mediaDir, { recursive: true })
  const made = await makeSizes({ data, stem })
  for (const { name, data: bytes } of made) await writeWhole({ mediaDir, name, data: bytes })
  return made.map(({ name, type, width, height, data: bytes }) => ({
    file: name,
    type,
    bytes: bytes.length,
    width,
    height,
  }))
}

export interface MediaFacts {
  sha256: string
  type: string
  files: PublishedFile[]
  /** Of a film whose header says it; else null. */
  durationSeconds: number | null
}
