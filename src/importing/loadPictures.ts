import { fileKind } from './fileKind'
import type { HtmlPicture } from './htmlReader'
import type { ManuscriptBlock, ManuscriptNote, ManuscriptPicture } from './manuscript'

interface LoadPicturesInput {
  blocks: readonly ManuscriptBlock[]
  pictures: readonly HtmlPicture[]
  /** Bytes of the file's own pictures by their `src`; pictures written into HTML (data:) need none. */
  files: ReadonlyMap<string, Uint8Array>
}

export interface LoadedPictures {
  blocks: ManuscriptBlock[]
  pictures: ManuscriptPicture[]
  notes: ManuscriptNote[]
}

/** The pictures that the media store takes (hooks/media). */
const KINDS: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp'])
const DATA = /^data:[^,]*;base64,(.*)$/s

/**
 * The pictures of a manuscript with their bytes. Their kind is told by content. One that isn't in the file (nothing is
 * fetched), or of a kind that isn't stored (EMF, TIFF, GIF …), is left out of the blocks and noted; so is, as
 * required before the text can be frozen, a picture without a description.
 */
export const loadPictures = async ({ blocks, pictures, files }: LoadPicturesInput): Promise<LoadedPictures> => {
  const alts = new Map(blocks.flatMap((block) => (block.type === 'picture' ? [[block.media, block.alt] as const] : [])))
  const loaded: ManuscriptPicture[] = []
  const notes: ManuscriptNote[] = []
  for (const [index, { placeholder, src }] of pictures.entries()) {
    const bytes = files.get(src) ?? bytesOf(src)
    const type = bytes.length > 0 ? ((await fileKind(bytes))?.mime ?? 'không rõ') : 'không nằm trong tệp'
    if (!KINDS.has(type)) {
      notes.push({
        code: 'picture_skipped',
        message: `Bỏ qua ảnh ${index + 1} của tệp (${type}); hãy tải ảnh lên riêng.`,
      })
      continue
    }
    const alt = alts.get(placeholder)?.trim() ?? ''
    loaded.push({ placeholder, bytes, contentType: type, alt })
    if (alt === '')
      notes.push({
        code: 'alt_missing',
        message: `Ảnh ${index + 1} của tệp không có mô tả cho người không xem được ảnh; phải ghi thêm thì mới nộp bài được.`,
      })
  }
  const kept = new Set(loaded.map(({ placeholder }) => placeholder))
  return {
    blocks: blocks.filter((block) => block.type !== 'picture' || kept.has(block.media)),
    pictures: loaded,
    notes,
  }
}

const bytesOf = (src: string): Uint8Array => {
  const base64 = DATA.exec(src)?.[1]
  return base64 === undefined ? new Uint8Array() : Buffer.from(base64, 'base64')
}
