/** A box of an MP4 file (ISO 14496-12, 4.2): its type and what is in it. */
interface Box {
  type: string
  content: Buffer
}

const HEADER = 8
const LARGE_HEADER = 16

/** The boxes that stand side by side; a size that the data hasn't ends the list. */
const boxesOf = (data: Buffer): Box[] => {
  const boxes: Box[] = []
  for (let at = 0; at + HEADER <= data.length; ) {
    const small = data.readUInt32BE(at)
    const isLarge = small === 1 && at + LARGE_HEADER <= data.length
    const size = isLarge ? Number(data.readBigUInt64BE(at + HEADER)) : small === 0 ? data.length - at : small
    const header = isLarge ? LARGE_HEADER : HEADER
    if (size < header || at + size > data.length) break
    const type = data.toString('latin1', at + 4, at + HEADER)
    boxes.push({ type, content: data.subarray(at + header, at + size) })
    at += size
  }
  return boxes
}

const boxOf = (data: Buffer, type: string): Buffer | null =>
  boxesOf(data).find((box) => box.type === type)?.content ?? null

/** Where a movie header keeps ticks a second and its length in ticks, with 64-bit times (version 1) and without. */
const LONG = { scale: 20, duration: 24, end: 32 } as const
const SHORT = { scale: 12, duration: 16, end: 20 } as const

/** The length of an MP4 film in seconds, by its movie header (`moov`, `mvhd`; ISO 14496-12, 8.2.2); null when there is none. */
export const mp4Seconds = (data: Buffer): number | null => {
  const movie = boxOf(data, 'moov')
  const header = movie && boxOf(movie, 'mvhd')
  if (!header || header.length < SHORT.end) return null
  const isLong = header[0] === 1
  if (isLong && header.length < LONG.end) return null
  const duration = isLong ? Number(header.readBigUInt64BE(LONG.duration)) : header.readUInt32BE(SHORT.duration)
  return duration / header.readUInt32BE(isLong ? LONG.scale : SHORT.scale)
}
