import sharp from 'sharp'

/** Widths in pixels that readers are offered; a picture is never made larger than it is. */
const WIDTHS = [400, 800, 1600] as const

const LONGEST_SIDE = 2400
const MOST_PIXELS = 80_000_000

export interface MadeFile {
  name: string
  type: 'image/webp' | 'image/jpeg'
  width: number
  height: number
  data: Buffer
}

const load = (data: Buffer) => sharp(data, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate()

/** The picture that is kept: turned upright, bounded, without any metadata (place, camera, names). @throws Error when it can't be decoded. */
export const reencode = async (data: Buffer): Promise<Buffer> =>
  load(data)
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 88, mozjpeg: true })
    .toBuffer()

/** The sizes readers get of a kept picture, WebP and JPEG of each width; `stem` begins every name. */
export const makeSizes = async ({ data, stem }: { data: Buffer; stem: string }): Promise<MadeFile[]> => {
  const { width = 0 } = await sharp(data).metadata()
  const widths = WIDTHS.filter((wanted) => wanted < width)
  const wanted = [...widths, Math.min(width, WIDTHS[WIDTHS.length - 1] ?? width)]
  const made: MadeFile[] = []
  for (const size of new Set(wanted)) {
    const resized = sharp(data).resize({ width: size, withoutEnlargement: true })
    for (const [type, encoded] of [
      ['image/webp', resized.clone().webp({ quality: 78 })],
      ['image/jpeg', resized.clone().jpeg({ quality: 80, mozjpeg: true })],
    ] as const) {
      const { data: bytes, info } = await encoded.toBuffer({ resolveWithObject: true })
      const name = `${stem}-${size}.${type === 'image/webp' ? 'webp' : 'jpg'}`
      made.push({ name, type, width: info.width, height: info.height, data: bytes })
    }
  }
  return made
}
