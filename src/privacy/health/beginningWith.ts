import type { Reader } from './Reader'

const WORD = /[\p{L}\p{M}]+/uy

/** A reader asked only where the word at the place is one of these: cheaper than asking each of its patterns. */
export const beginningWith =
  (words: ReadonlySet<string>, read: Reader): Reader =>
  (place) => {
    WORD.lastIndex = place.at
    return WORD.test(place.text) && words.has(place.text.slice(place.at, WORD.lastIndex)) ? read(place) : undefined
  }
