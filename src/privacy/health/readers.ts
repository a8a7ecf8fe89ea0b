import type { Reader } from './Reader'

/** A reader of one pattern. Many small patterns instead of one large: an engine compiles no pattern of 20 kB and more well. */
export const pattern = (source: string): Reader => {
  const sticky = new RegExp(source, 'uy')
  return ({ text, at }) => {
    sticky.lastIndex = at
    return sticky.test(text) ? sticky.lastIndex : undefined
  }
}

/** The first reader that reads something. */
export const first =
  (...readers: readonly Reader[]): Reader =>
  (place) => {
    for (const read of readers) {
      const end = read(place)
      if (end !== undefined) return end
    }
    return undefined
  }

/** One reader after the other, each where the one before ended. */
export const sequence =
  (...readers: readonly Reader[]): Reader =>
  ({ text, at }) => {
    let end: number | undefined = at
    for (const read of readers) {
      if (end === undefined) return undefined
      end = read({ text, at: end })
    }
    return end
  }

/** A reader again and again, at least and at most so often. */
export const repeat =
  ({ read, least, most }: { read: Reader; least: number; most: number }): Reader =>
  ({ text, at }) => {
    let end = at
    for (let times = 0; times < most; times++) {
      const next = read({ text, at: end })
      if (next === undefined) return times < least ? undefined : end
      end = next
    }
    return end
  }

/** A reader, or nothing. */
export const optional =
  (read: Reader): Reader =>
  (place) =>
    read(place) ?? place.at

/** Reads nothing, and only where the other reader doesn't read. */
export const not =
  (read: Reader): Reader =>
  (place) =>
    read(place) === undefined ? place.at : undefined

/** The reader that reads farthest; of two alike the first. */
export const longest =
  (...readers: readonly Reader[]): Reader =>
  (place) => {
    let farthest: number | undefined
    for (const read of readers) {
      const end = read(place)
      if (end !== undefined && end > (farthest ?? -1)) farthest = end
    }
    return farthest
  }
