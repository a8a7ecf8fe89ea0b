import { CAPITALISED, CODE, FULL_NAME, HOUSE, LETTER, NAME } from './addressNames'
import {
  BUILDING_WORDS,
  CITIES,
  FIRMS_WORDS,
  FLAT_WORDS,
  HAMLET_WORDS,
  HIGHER_LEVELS,
  HIGHLAND_WORDS,
  HOUSE_WORDS,
  INSTITUTIONS,
  LANDMARKS,
  NUMBERED_THINGS,
  PART_HEADS,
  ROAD_WORDS,
  UNNUMBERED_WORDS,
  WATER_WORDS,
} from './addressWords'
import { firstWords, spelt } from './spelt'

// Not within a word or an abbreviation.
const BEFORE = '(?<![\\p{L}\\d]|\\p{Lu}\\.)'
const NO_PART = `(?!(?:${PART_HEADS})(?!\\p{L}))`

// "SN 1992": born in that year.
const NO_YEAR = '(?!(?<=S[Nn][ .:]{0,3})(?:19|20)\\d\\d(?![\\d/]))'
const HOUSE_NUMBER = `(?:${spelt('số nhà')}|(?<!(?:${NUMBERED_THINGS}) )(?:${spelt(HOUSE_WORDS)}))[ :.]{0,3}${NO_YEAR}${HOUSE}(?!\\d)(?: \\((?:số )?cũ(?: là)?:? ?${HOUSE}\\))?(?: ${NO_PART}(?:(?:${WATER_WORDS}) )?${NAME})?`
const UNNUMBERED = spelt(UNNUMBERED_WORDS)

const DATE = '\\d{1,2} [Tt]háng \\d{1,2}'
const MONTH = '[Tt]háng (?:\\p{Lu}\\p{Ll}+|\\d{1,2})(?: \\p{Lu}\\p{Ll}+)?'
const ROAD_NAME = `${DATE}|${CODE}(?: ${NO_PART}${FULL_NAME})?|${NAME}(?: ${MONTH})?|[Cc]ách mạng ${MONTH}`
const ROAD = `(?:${spelt(ROAD_WORDS)})[ .]?(?:số |(?:${LANDMARKS}) |ĐT\\.? ?|QL\\.? ?)?(?:${ROAD_NAME})(?: (?:nối dài|kéo dài|cũ|mới)(?!\\p{L}))?|[Đđ]ường ven biển`

const HAMLET_NAME = `[A-ZĐ]?\\d{1,3}[A-ZĐ]?(?:[./-]\\d{1,3})?(?![\\p{L}\\d])|[IVX]{1,4}(?!\\p{L})|(?:${INSTITUTIONS})(?: (?:${NAME}|\\d{1,2}(?![\\p{L}\\d])))?|${NAME}`
const HAMLET = `(?:${spelt(HAMLET_WORDS)}|${HIGHLAND_WORDS})[ .]{1,2}(?:số |(?:${LANDMARKS}) )?(?:${HAMLET_NAME})|(?:KP|Kp|kp|TDP|KV)\\.?\\d{1,2}[A-ZĐ]?(?![\\p{L}\\d])`

// Buildings take their names from firms and marketing: "HH2A Linh Đàm", "CT4", "The Gold View", "S2.03 Vinhomes Smart City".
const BUILDING_NAME = `(?:${CODE}|${NAME}|[A-ZĐ]{1,2}(?![\\p{L}\\d.]))(?: ${NO_PART}${NAME})?(?: ${CODE})?`
const TWIN = '(?: [-–] \\p{Lu}\\p{L}*(?: \\p{L}+){0,4}(?=,))?'
const BUILDING = `(?:${spelt(BUILDING_WORDS)}) ?(?:số )?(?:liền kề |khu |nhà |[ôÔ]ng |[bB]à |[cC]ô |[cC]hú |[aA]nh |[cC]hị )?${BUILDING_NAME}${TWIN}|(?<!(?:[Cc]ăn|[Nn]gôi) )[Nn]hà (?!\\d+[A-ZĐ]?(?:/\\d+[A-ZĐ]?){0,4} \\p{Lu}\\p{Ll})(?:${CODE}|${LETTER})`

// … and a house of an employer after the employer: "khu tập thể Nhà máy Z179", "tập thể giáo viên Trường cấp 2".
const EMPLOYER_NAME = `(?: (?!(?:${spelt(HIGHER_LEVELS)})(?!\\p{L}))[\\p{L}\\d/-]+){1,6}?(?= ?[,;()\\n]|\\.(?!\\d)|$| (?:phường|xã|quận|thị trấn)(?!\\p{L}))`
const SHARED_HOUSE = `(?:khu )?(?:nhà )?(?:${spelt('tập thể')})(?:${EMPLOYER_NAME}| ${NAME})`
// Of three digits: "P.3" is a ward.
const FLAT = `(?:${spelt(FLAT_WORDS)}) ?(?:số )?(?:${CODE}|${LETTER})|P\\d{3,4}[A-ZĐ]?(?![\\p{L}\\d])|[Pp]\\. ?(?=[A-ZĐ]|\\d{3})${CODE}`

// Where canals are what streets are elsewhere: "kênh 9, ấp Thạnh Trúc".
const CANAL = `(?:${spelt('kênh, kinh, rạch')}) (?:${CODE}|${NAME})(?=,? ?(?:${spelt('ấp, khóm, tổ, khu vực')}) )`

/** One part of an address below the commune: "số nhà 12", "ngõ 15", "đường Láng", "ấp Thạnh Lợi", "phòng 1508". Sticky. */
export const ADDRESS_PART = new RegExp(
  `${BEFORE}(?:${HOUSE_NUMBER}|${UNNUMBERED}|${HAMLET}|${ROAD}|${FLAT}|${SHARED_HOUSE}|${BUILDING}|${CANAL})`,
  'uy',
)

const PLACES_AFTER_NUMBER = spelt(
  'đường, phố, đại lộ, quốc lộ, ngõ, ngách, hẻm, hẽm, kiệt, tổ, khu phố, KP, khu, ấp, thôn, xóm, khóm, khối, chung cư, tòa, toà, tháp, block, cư xá, lô, khu vực, tổ dân phố, KDC, KĐT',
)

/** "187/1B, ấp Bình Thuận", "A3-12.05, chung cư …": a number that only its slash or letters tell from a sum, and a part. Sticky. */
export const BARE_NUMBER = new RegExp(
  `${BEFORE}(?<!(?:ngày|tháng|lúc|khoảng|số|án|sổ|quý|hạng|thửa) )(?:\\d{1,4}[A-ZĐ]?(?:/\\d{1,4}[A-ZĐ]?){1,4}|\\d{1,4}[A-ZĐ]|[A-ZĐ]{1,2}\\d{3,4}(?= (?:chung cư|tòa|toà|tháp|block) )|[A-ZĐ]{1,2}\\d{1,3}(?:[.-]\\d{1,4}){1,2})(?=,? ?(?:${PLACES_AFTER_NUMBER}) (?:số )?[\\p{Lu}\\d])`,
  'uy',
)

/** "44 Lê Hồng Phong", "12B đường Láng": a house number without the word số, and a street. Sticky. */
export const HOUSE_AND_STREET = new RegExp(
  `${BEFORE}(?<!(?:ngày|tháng|năm|lúc|khoảng|hơn|gần|km|Km|tuổi|lớp|khóa|quý|đồng|[Đđ]iều|khoản|điểm|mục|chương|phần) )${HOUSE} (?:${NO_PART}${FULL_NAME}|(?:${spelt('đường, phố, đại lộ, quốc lộ, ngõ, ngách, hẻm, hẽm, kiệt, tổ, khu phố, ấp, thôn, xóm, khóm')}) (?:số )?(?:${CODE}|${NAME})(?: ${NO_PART}${FULL_NAME})?)`,
  'uy',
)

/** A street's bare name between house number and ward: "số 12, Nguyễn Trãi, phường …". Sticky. */
export const BARE_STREET = new RegExp(
  `(?<=,[ ]?)(?!(?:${CITIES})(?!\\p{L}))${FULL_NAME}(?= ?, ?(?:phường|P\\.|quận|thị trấn|thành phố|TP))`,
  'uy',
)

/** What follows a flat or a tower without a word for it: "P1203 – CT2A", "tòa R4, Royal City". Sticky. */
export const BARE_BUILDING = new RegExp(
  `(?![PQ]\\d{1,2}(?!\\d))[A-ZĐ]{1,3}\\d{1,3}[A-ZĐ]?(?![\\p{L}\\d/])|(?:${CAPITALISED} ){0,2}(?:${FIRMS_WORDS})(?!\\p{L})(?: ${NAME})?`,
  'uy',
)

/** What kind of quarter a part is in, however it is called: ", khu giãn dân Yên Phúc". Only after another part. Sticky. */
export const QUARTER = new RegExp(
  `(?:[Kk]hu(?: \\p{Ll}+){1,3}|[Dd]ự án|(?:${WATER_WORDS})) ${NAME}(?: (?:cũ|mới)(?!\\p{L}))?`,
  'uy',
)

/** "nhà số 55" after another part. Sticky. */
export const INNER_HOUSE = new RegExp(`(?:căn )?nhà ${HOUSE_NUMBER}`, 'uy')

const STREET_ONLY = new RegExp(
  `^(?:${spelt('đường, phố, đại lộ, quốc lộ, tỉnh lộ, khu đô thị, số, đội, tầng, lô')}) ?(?:số )?(?:${NAME}|\\d+\\p{L}?)$`,
  'u',
)

/** "phường Ô Chợ Dừa": what follows is a ward's name. */
export const LEADS_TO_HIGHER = new RegExp(`(?:${spelt(HIGHER_LEVELS)}) $`, 'u')

const HEADS: ReadonlySet<string> = new Set([
  ...firstWords(
    `${HOUSE_WORDS}, ${UNNUMBERED_WORDS}, ${ROAD_WORDS}, ${HAMLET_WORDS}, ${BUILDING_WORDS}, ${FLAT_WORDS}`,
  ),
  ...firstWords(`${HIGHLAND_WORDS}|${WATER_WORDS}`.replaceAll('|', ',')),
  ...firstWords('tập thể, khu, nhà, dự án, p'),
])
const WITH_DIGIT = /\d/

/** Whether an address can begin with this word: asked before the patterns, which are too costly to try at every word. */
export const canBeginAddress = (word: string): boolean => HEADS.has(word.toLowerCase()) || WITH_DIGIT.test(word)

const CAPITAL = /^\p{Lu}/u

/** Whether the next part of an address can begin with this word: also the bare name of a street or a tower. */
export const canContinueAddress = (word: string): boolean => CAPITAL.test(word) || canBeginAddress(word)

const FLOOR_ONLY = new RegExp(`^(?:${spelt('tầng, lầu, cổng, ô, sạp, sảnh, cầu thang')}) ?(?:số )?[\\p{L}\\d]+$`, 'u')

/** Whether this is the floor or the gate of some house: nobody's address alone. */
export const isFloorOnly = (address: string): boolean => FLOOR_ONLY.test(address)

/** Whether an address is no more than a street or a number: many things happen on a street, few live on it. */
export const isWeakAddress = (address: string): boolean => STREET_ONLY.test(address)
