import type { Unit } from '../readUnits'
import type { Token } from '../TokenReader'
import { COMMON_SURNAMES, HIGHLAND_NAMES, HMONG_MIDDLES, NAME_MIDDLES, SURNAMES } from '../words/surnames'

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
 * family name that others follow; `afterPlace` asks that a place's own name comes before it ("phường Bến Nghé Trần Văn Minh").
 */
export const readName = ({
  unit,
  startsAtHead = false,
  afterPlace = false,
}: {
  unit: Unit
  startsAtHead?: boolean
  afterPlace?: boolean
}): Name | undefined => {
  if (unit.kind !== 'run' && unit.kind !== 'initials') return undefined
  const from = startsAtHead || unit.kind === 'initials' ? 0 : nameStart({ tokens: unit.tokens, afterPlace })
  return from === -1 ? undefined : nameOf({ tokens: unit.tokens.slice(from), wordsBefore: from })
}

const nameStart = ({ tokens, afterPlace }: { tokens: readonly Token[]; afterPlace: boolean }): number => {
  const headIsSurname = isSurname(tokens[0]) || isRareSurname(tokens) || isHighlandWoman(tokens)
  if (!afterPlace && headIsSurname) return 0
  const first = afterPlace && headIsSurname ? 2 : 1
  for (let i = first; i < tokens.length - 1; i++) {
    const isMiddle = NAME_MIDDLES.has(tokens[i + 1]?.lower ?? '') || tokens.length - i >= 3
    if (isSurname(tokens[i]) && (isMiddle || COMMON_SURNAMES.has(tokens[i]?.lower ?? ''))) return i
  }
  return !afterPlace && tokens.length <= 2 ? 0 : -1
}

const isSurname = (token: Token | undefined): boolean => token !== undefined && SURNAMES.has(token.lower)

const nameOf = ({ tokens, wordsBefore }: { tokens: readonly Token[]; wordsBefore: number }): Name | undefined => {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return undefined
  const isFull =
    tokens.length >= 2 &&
    tokens.length <= 6 &&
    (SURNAMES.has(first.lower) || isRareSurname(tokens) || isHighlandWoman(tokens))
  const middle = tokens[1]?.lower ?? ''
  const hasMiddle = tokens.length >= 3 && (NAME_MIDDLES.has(middle) || HMONG_MIDDLES.has(middle))
  return {
    tokens,
    key: tokens.map((token) => token.lower).join(' '),
    given: last.lower,
    isFull,
    isUnmistakable:
      isFull &&
      (isHighlandWoman(tokens) ||
        tokens.some((token) => HIGHLAND_NAMES.has(token.lower)) ||
        hasMiddle ||
        (tokens.length >= 3 && COMMON_SURNAMES.has(first.lower))),
    isPlaceholder: isPlaceholder(last),
    wordsBefore,
    start: first.start,
    end: last.end,
  }
}

// "Siêu Thị", "Nhà Văn Hóa": capitalised things that look like a family name with văn or thị.
const THINGS = new Set([
  'siêu',
  'đô',
  'thành',
  'nội',
  'nhà',
  'nhân',
  'hội',
  'ngữ',
  'khoa',
  'công',
  'bản',
  'hạ',
  'khu',
  'phòng',
])

// Of family names nobody has a full list: what thị or văn follows is one.
const isRareSurname = (tokens: readonly Token[]): boolean =>
  tokens.length >= 3 && NAME_MIDDLES.has(tokens[1]?.lower ?? '') && !THINGS.has(tokens[0]?.lower ?? '')

// "H'Nguôm Knul"
const HIGHLAND_WOMAN = /^h['’]\p{L}{2}/u
const isHighlandWoman = (tokens: readonly Token[]): boolean =>
  tokens.length >= 2 && HIGHLAND_WOMAN.test(tokens[0]?.lower ?? '')

const isPlaceholder = (last: Token): boolean =>
  last.kind === 'initials' || SINGLE_LETTER.test(last.lower) || DIGITS.test(last.text) || !VOWEL.test(last.lower)
