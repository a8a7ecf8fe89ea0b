import { normalForm } from './normalForm'

// What can join the character before it: marks, what the normal form removes, and the few letters that compose with a
// preceding letter (Hangul vowels and finals, Kirat Rai vowels).
const JOINING =
  '\\p{M}\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF' +
  '\\u1160-\\u11FF\\u{16D63}\\u{16D67}-\\u{16D6A}'

// One letter with what joins it, or a run of characters that nothing joins: never overlapping, never leaving a gap. Sticky, and asked
// without an array for each match.
const JOINED = new RegExp(`[^${JOINING}]?[${JOINING}]+`, 'uy')
const RUN = new RegExp(`[^${JOINING}]+(?![${JOINING}])`, 'uy')

// What the normal form always removes or replaces: seen at once, where making the whole normal form to compare takes as long as the rest.
const NEVER_NORMAL = /[\u00A0\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/

// The only characters that get shorter alone (CJK compatibility ideographs): equal lengths don't prove equal places.
const SHRINKING = /[\u{2F800}-\u{2FA1F}]/u

const MOST_PARTS = 4096 // an array of a million strings costs the garbage collector more than making them
const ROOM = 1.5 // more of it only for the rare letters that get longer in NFC

export type TextWithOffsets = {
  text: string
  /** Length `text.length + 1`; both sides in UTF-16 units. */
  offsets: Uint32Array
}

/**
 * The normal form of a text and the way back: `offsets[i]` is the index in the original of index `i` of the normal form,
 * `offsets[text.length]` the length of the original. The half-open range [s, e) of the normal form is
 * [offsets[s], offsets[e]) of the original; invisible characters belong to the letter before them. Offsets never fall.
 * Linear in the text; never throws. Sources: domain.md 10; UAX #15; interchange.md (offsets are into the original).
 */
export const normalFormWithOffsets = (original: string): TextWithOffsets => {
  if (!NEVER_NORMAL.test(original) && normalForm(original) === original)
    return { text: original, offsets: Uint32Array.from({ length: original.length + 1 }, (_, i) => i) }

  const parts: string[] = []
  const chunks: string[] = []
  let offsets = new Uint32Array(original.length + 1)
  const normalOf = remembering(normalForm)
  let length = 0

  const add = (normal: string, start: number, size: number) => {
    const last = start + size - 1
    if (length + normal.length >= offsets.length) offsets = enlarged({ offsets, least: length + normal.length + 1 })
    for (let i = 0; i < normal.length; i++) offsets[length + i] = Math.min(start + i, last)
    length += normal.length
    parts.push(normal)
    if (parts.length === MOST_PARTS) chunks.push(parts.splice(0).join(''))
  }

  for (let at = 0, end = 0; at < original.length; at = end) {
    const joinedEnd = endOf({ pattern: JOINED, text: original, at })
    end = joinedEnd ?? endOf({ pattern: RUN, text: original, at }) ?? original.length
    const piece = original.slice(at, end)
    const normal = normalOf(piece)
    const keepsPlaces = joinedEnd !== undefined || (normal.length === piece.length && !SHRINKING.test(piece))
    if (keepsPlaces) add(normal, at, piece.length)
    else addEach({ run: piece, start: at, add, normalOf })
  }
  offsets[length] = original.length
  return { text: [...chunks, ...parts].join(''), offsets: offsets.subarray(0, length + 1) }
}

const endOf = ({ pattern, text, at }: { pattern: RegExp; text: string; at: number }): number | undefined => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

const enlarged = ({
  offsets,
  least,
}: {
  offsets: Uint32Array<ArrayBuffer>
  least: number
}): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(Math.max(least, Math.ceil(offsets.length * ROOM)))
  larger.set(offsets)
  return larger
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
