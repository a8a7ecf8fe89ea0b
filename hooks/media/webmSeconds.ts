/** Ids of the elements on the way to a film's length (RFC 8794; Matroska: Segment › Info). */
const SEGMENT = 0x18538067
const INFO = 0x1549a966
const TIMESTAMP_SCALE = 0x2ad7b1
const DURATION = 0x4489

const USUAL_SCALE = 1_000_000 // nanoseconds of one tick
const NANOSECONDS = 1_000_000_000
const LONGEST = 8

/** Bytes that a number of variable length takes: its leading zero bits say so. 0 = it is none. */
const widthOf = (first: number | undefined): number => (first ? Math.clz32(first) - 23 : 0)

const numberAt = ({ data, at, width, mask }: { data: Buffer; at: number; width: number; mask: number }): number =>
  data.subarray(at + 1, at + width).reduce((sum, byte) => sum * 256 + byte, (data[at] ?? 0) & mask)

interface Element {
  id: number
  content: Buffer
}

/** The elements that stand side by side; one whose size is unknown (all ones), or cut short, reaches to the end of the data. */
const elementsOf = (data: Buffer): Element[] => {
  const elements: Element[] = []
  for (let at = 0; at < data.length; ) {
    const idWidth = widthOf(data[at])
    const sizeWidth = widthOf(data[at + idWidth])
    if (idWidth === 0 || idWidth > 4 || sizeWidth === 0 || sizeWidth > LONGEST) break
    const id = numberAt({ data, at, width: idWidth, mask: 0xff })
    const start = at + idWidth + sizeWidth
    const said = numberAt({ data, at: at + idWidth, width: sizeWidth, mask: 0xff >> sizeWidth })
    const size = said === 2 ** (7 * sizeWidth) - 1 ? data.length : said
    elements.push({ id, content: data.subarray(start, start + size) })
    at = start + size
  }
  return elements
}

const find = (data: Buffer, id: number): Buffer | null => elementsOf(data).find((one) => one.id === id)?.content ?? null

const floatOf = (content: Buffer): number | null => {
  if (content.length === 8) return content.readDoubleBE()
  return content.length === 4 ? content.readFloatBE() : null
}

/** The length of a WebM film in seconds, by its segment's information; null when it doesn't say (recorded live). */
export const webmSeconds = (data: Buffer): number | null => {
  const segment = find(data, SEGMENT)
  const info = segment && find(segment, INFO)
  const duration = info && find(info, DURATION)
  const ticks = duration && floatOf(duration)
  if (!info || !ticks) return null
  const scale = find(info, TIMESTAMP_SCALE)
  const nanoseconds = scale ? scale.reduce((sum, byte) => sum * 256 + byte, 0) : USUAL_SCALE
  return (ticks * nanoseconds) / NANOSECONDS
}
