import type { Token } from '../TokenReader'
import {
  HIGHLAND_NAMES,
  NAME_MIDDLES,
  SURNAMES,
  TWO_PART_SURNAMES,
  UNMARKED_MIDDLES,
  UNMARKED_SURNAMES,
} from '../words/surnames'

/** Whether the word is a family name. */
export const isSurname = (token: Token | undefined): boolean =>
  token !== undefined && (SURNAMES.has(token.lower) || HIGHLAND_NAMES.has(token.lower))

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

// "Khu A Chung Cư", "Vitamin A Plus"
const LETTERED = new Set(
  'vitamin tòa toà khu lô block tháp cúm gan nhóm loại hạng bảng lớp đội mẫu phần dãy điểm bên tổ cụm hepatitis series la'.split(
    ' ',
  ),
)

// Of family names nobody has a full list: what thị or văn follows is one, and what A does ("Và A Lâu").
const isRareSurname = (tokens: readonly Token[]): boolean =>
  tokens.length >= 3 &&
  (NAME_MIDDLES.has(tokens[1]?.lower ?? '') || tokens[1]?.text === 'A') &&
  !THINGS.has(tokens[0]?.lower ?? '') &&
  !(tokens[1]?.text === 'A' && LETTERED.has(tokens[0]?.lower ?? ''))

const HIGHLAND_NAME = /^(?:h['’](?!mông|mong|leo|ra)|k['’](?!ho|bang|rông))\p{L}{2}/u
/** Whether the words begin with a name of the Central Highlands: "H'Nguôm Knul", "K'Tiếu"; not the peoples and places that are spelt so. */
export const isHighlandName = (tokens: readonly Token[]): boolean => HIGHLAND_NAME.test(tokens[0]?.lower ?? '')

// "A Thắng", "Y Blin"; but "A Lưới", "Y Tế"
const NO_CALLS = new Set('lưới pa di tý tế khoa học dược đức tá sĩ sờ ma'.split(' '))
const isCentralHighlander = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === 'a' &&
  tokens.length <= 3 &&
  (tokens[1]?.text.length ?? 0) > 1 &&
  !NO_CALLS.has(tokens[1]?.lower ?? '')

/** Whether a full name is typed without marks: "Nguyen Thi Hong Nhu". */
export const isUnmarked = (tokens: readonly Token[]): boolean =>
  tokens.length >= 3 &&
  UNMARKED_SURNAMES.has(tokens[0]?.lower ?? '') &&
  (UNMARKED_MIDDLES.has(tokens[1]?.lower ?? '') || tokens[0]?.lower === 'nguyen')

/** Whether the words begin with a family name of two parts and a given name: "Pi Năng Thị Sa Vy", "Bo Bo Tới". */
export const isTwoPart = (tokens: readonly Token[]): boolean =>
  tokens.length >= 3 && TWO_PART_SURNAMES.has(`${tokens[0]?.lower} ${tokens[1]?.lower}`)

// "H Yuôm Bkrông": the apostrophe left out; only before a family name of the Ê Đê.
const isEdeWoman = (tokens: readonly Token[]): boolean =>
  tokens[0]?.text === 'H' && tokens.slice(1).some(({ lower }) => HIGHLAND_NAMES.has(lower))

/** Whether the first of the words is a family name, or what stands in its place. */
export const isFamilyName = (tokens: readonly Token[]): boolean =>
  isSurname(tokens[0]) ||
  isTwoPart(tokens) ||
  isEdeWoman(tokens) ||
  isCentralHighlander(tokens) ||
  isRareSurname(tokens) ||
  isHighlandName(tokens) ||
  isUnmarked(tokens)
