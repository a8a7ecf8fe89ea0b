import { normalForm } from './normalForm'

// What can join the character before it: marks, what the normal form removes, and the few letters that compose with a
// preceding letter (Hangul vowels and finals, Kirat Rai vowels).
const JOINING =
  '\\p{M}\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF' +
  '\\u1160-\\u11FF\\u{16D63}\\u{16D67}-\\u{16D6A}'

// One letter with what joins it, or a run of characters that nothing joins: never overlapping, never leaving a gap.
const PIECE = new RegExp(`[^${JOINING}]?([${JOINING}]+)|[^${JOINING}]+(?![${JOINING}])`, 'gu')

// The only characters that get shorter alone (CJK compatibility ideographs): equal lengths don't prove equal places.
const SHRINKING = /[\u{2F800}-\u{2FA1F}]/u

const LONGEST_EXPANSION = 3 // UAX #15, table 8: NFC makes a text at most three times as long in UTF-16

export type TextWithOffsets = {
  text: string
  /** Length `text.length + 1`; both sides in UTF-16 units. */
  offsets: Uint32Array
}

/**
 * The normal form of a text and the way back: `offsets[i]` is the index in the original of index `i` of the normal form,
 * `offsets[text.length]` the length of the original. The half-open range [s, e) of the normal form is
 * [offsets[s], offsets[e]) of the original; invisible characters belong to the letter before them. Offsets never fall.
 * Linear in the text; never throws.
 */
export const normalFormWithOffsets = (original: string): TextWithOffsets => {
  if (normalForm(original) === original)
    return { text: original, offsets: Uint32Array.from({ length: original.length + 1 }, (_, i) => i) }

  const parts: string[] = []
  const offsets = new Uint32Array(original.length * LONGEST_EXPANSION + 1)
  const normalOf = remembering(normalForm)
  let length = 0

  const add = (normal: string, start: number, size: number) => {
    const last = start + size - 1
    for (let i = 0; i < normal.length; i++) offsets[length + i] = Math.min(start + i, last)
    length += normal.length
    parts.push(normal)
  }

  for (const { 0: piece, 1: joined, index } of original.matchAll(PIECE)) {
    const normal = normalOf(piece)
    const keepsPlaces = joined !== undefined || (normal.length === piece.length && !SHRINKING.test(piece))
    if (keepsPlaces) add(normal, index, piece.length)
    else addEach({ run: piece, start: index, add, normalOf })
  }
  offsets[length] = original.length
  return { text: parts.join(''), offsets: offsets.slice(0, length + 1) }
}

type Run = {
  run: string
  start: number
  add: (normal: string, start: number, size: number) => void
  normalOf: (piece: string) => string
}

const addEach = ({ run, start, add, normalOf }: Run): void => {
  let at = start
  for (const character of run) {
    add(normalOf(character), at, character.length)
    at += character.length
  }
}

const LONGEST_REMEMBERED = 8

// A decomposed text repeats the same few hundred letters; for so short a string the look-up is far cheaper.
const remembering = (compute: (piece: string) => string) => {
  const known = new Map<string, string>()
  return (piece: string): string => {
    if (piece.length > LONGEST_REMEMBERED) return compute(piece)
    const found = known.get(piece) ?? compute(piece)
    known.set(piece, found)
    return found
  }
}
