import type { Unit } from '../readUnits'
import type { Token } from '../TokenReader'
import { PEOPLES } from '../words/peoples'
import { COMMON_SURNAMES, COMMON_WORDS, HIGHLAND_NAMES, HMONG_MIDDLES, NAME_MIDDLES, SURNAMES } from '../words/surnames'
import { isFamilyName, isHighlandName, isSurname, isTwoPart, isUnmarked } from './familyNames'

/** The part of a capitalised run that may be a personal name. */
export type Name = {
  readonly tokens: readonly Token[]
  /** Lower case, one blank between the words: the same for every mention of the name. */
  readonly key: string
  /** Lower case: what people call the person by. */
  readonly given: string
  /** Family name, given name and often a middle one: enough to tell who it is. */
  readonly isFull: boolean
  /** Nothing else than a personal name looks so: Trần Văn Mười. */
  readonly isUnmistakable: boolean
  /** Three syllables or more that begin with a family name that is hardly ever another word: a person unless something else claims it. */
  readonly isLikely: boolean
  /** In capitals, as headings are. */
  readonly isShouted: boolean
  /** Nguyễn Văn A, T.V.K., H.: says nobody's name. */
  readonly isPlaceholder: boolean
  /** The words of the run before the name: "Theo" in "Theo Nguyễn Văn Mười", "Vĩnh Lộc" in "Vĩnh Lộc Phan Văn Tuấn". */
  readonly wordsBefore: number
  readonly start: number
  readonly end: number
}

const SINGLE_LETTER = /^[a-zđ]$/
const VOWEL = /[\p{L}\p{M}]*[aeiouyăâêôơưà-ỹ]/u
const DIGITS = /\d/

/**
 * The name in a run or in initials. With `startsAtHead` (after ông, bị đơn …) the whole run is the name; else it begins at the first
 * family name that others follow; `afterPlace` asks that a place's own name comes before it ("phường Bến Nghé Trần Văn Minh"); with `isNamed` it
 * is a name whatever its first word.
 */
export const readName = ({
  unit,
  startsAtHead = false,
  afterPlace = false,
  isNamed = false,
}: {
  unit: Unit
  startsAtHead?: boolean
  afterPlace?: boolean
  isNamed?: boolean
}): Name | undefined => {
  if (unit.kind !== 'run' && unit.kind !== 'initials') return undefined
  const from =
    startsAtHead || unit.kind === 'initials'
      ? peopleBefore(unit.tokens)
      : nameStart({ tokens: unit.tokens, afterPlace })
  return from === -1 ? undefined : nameOf({ tokens: unit.tokens.slice(from), wordsBefore: from, isNamed })
}

const LONGEST_PEOPLE = 3

// "H'Mông Thào Thị Dở": how many words tell the people; not of "Thái Thị Hoa", whose family is called so.
const peopleBefore = (tokens: readonly Token[]): number => {
  for (let k = Math.min(LONGEST_PEOPLE, tokens.length - 3); k >= 1; k--) {
    const people = tokens.slice(0, k).map(({ lower }) => lower)
    if (!PEOPLES.has(people.join(' ')) || !isFamilyName(tokens.slice(k))) continue
    const middle = tokens[k + 1]?.lower ?? ''
    if (!SURNAMES.has(people[0] ?? '') || NAME_MIDDLES.has(middle) || middle === 'a') return k
  }
  return 0
}

const nameStart = ({ tokens, afterPlace }: { tokens: readonly Token[]; afterPlace: boolean }): number => {
  const headIsSurname = isFamilyName(tokens)
  if (!afterPlace && headIsSurname) return 0
  const first = afterPlace && headIsSurname ? 2 : 1
  for (let i = first; i < tokens.length - 1; i++) {
    const isMiddle = NAME_MIDDLES.has(tokens[i + 1]?.lower ?? '') || tokens.length - i >= 3
    if (isSurname(tokens[i]) && (isMiddle || COMMON_SURNAMES.has(tokens[i]?.lower ?? ''))) return i
  }
  return !afterPlace && tokens.length <= 2 ? 0 : -1
}

type Stretch = { tokens: readonly Token[]; wordsBefore: number; isNamed: boolean }

const nameOf = ({ tokens, wordsBefore, isNamed }: Stretch): Name | undefined => {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return undefined
  const isFull =
    (tokens.length >= 2 || isHighlandName(tokens)) && tokens.length <= 6 && (isNamed || isFamilyName(tokens))
  const middle = tokens[1]?.lower ?? ''
  const isLong = tokens.length >= 3
  const hasMiddle = isLong && (NAME_MIDDLES.has(middle) || HMONG_MIDDLES.has(middle))
  return {
    tokens,
    key: tokens.map((token) => token.lower).join(' '),
    given: last.lower,
    isFull,
    isUnmistakable:
      isFull &&
      (isHighlandName(tokens) ||
        isUnmarked(tokens) ||
        (isTwoPart(tokens) && !isPlaceToo(first)) ||
        tokens.some((token) => HIGHLAND_NAMES.has(token.lower) || isHighlandName([token])) ||
        hasMiddle ||
        (isLong && COMMON_SURNAMES.has(first.lower))),
    isLikely: isFull && isLong && tokens.length <= 5 && !COMMON_WORDS.has(first.lower) && !isShouted(tokens),
    isShouted: isShouted(tokens),
    isPlaceholder: isPlaceholder(last),
    wordsBefore,
    start: first.start,
    end: last.end,
  }
}

// "Cà Mau" is a family name of the Raglai and a province.
const isPlaceToo = (first: Token): boolean => COMMON_WORDS.has(first.lower)

// "TỔNG KẾT": a heading in capitals begins with many a word.
const isShouted = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => token.text.length > 1 && token.text === token.text.toUpperCase())

const isPlaceholder = (last: Token): boolean =>
  last.kind === 'initials' || SINGLE_LETTER.test(last.lower) || DIGITS.test(last.text) || !VOWEL.test(last.lower)
