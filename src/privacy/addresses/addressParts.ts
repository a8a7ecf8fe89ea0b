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
const HOUSE_NUMBER = `(?:${spelt('số nhà')}|(?<!(?:${NUMBERED_THINGS}) )(?:${spelt(HOUSE_WORDS)}))[ :.]{0,3}${NO_YEAR}${HOUSE}(?!\\d)(?: \\((?:số )?cũ(?: là)?:? ?${HOUSE}\\))?(?: ${NO_PART}(?:(?:${WATER_WORDS}) )?${NAME}(?: (?:nối dài|kéo dài)(?!\\p{L}))?)?`
const UNNUMBERED = spelt(UNNUMBERED_WORDS)

const DATE = '\\d{1,2} [Tt]háng \\d{1,2}'
const MONTH = '[Tt]háng (?:\\p{Lu}\\p{Ll}+|\\d{1,2})(?: \\p{Lu}\\p{Ll}+)?'
const ROAD_NAME = `${DATE}|(?!0\\d{3})${CODE}(?: ${NO_PART}${FULL_NAME})?|${NAME}(?: ${MONTH})?|[Cc]ách mạng ${MONTH}`
const ROAD = `(?<!(?:[Nn]gôi|[Nn]hà) từ )(?:${spelt(ROAD_WORDS)})[ .]?(?:số |(?:${LANDMARKS}) |ĐT\\.? ?|QL\\.? ?)?(?:${ROAD_NAME})(?: (?:nối dài|kéo dài|cũ|mới)(?!\\p{L}))?|[Đđ]ường ven biển`

const HAMLET_NAME = `[A-ZĐ]?\\d{1,4}[A-ZĐ]?(?:[./-]\\d{1,3})?(?![\\p{L}\\d])|[IVX]{1,4}(?!\\p{L})|(?:${INSTITUTIONS})(?: (?:${NAME}|\\d{1,2}(?![\\p{L}\\d])))?|${NAME}`
const HAMLET = `(?![Kk]hu vực (?:${LANDMARKS}) )(?:${spelt(HAMLET_WORDS)}|${HIGHLAND_WORDS})[ .]{1,2}(?:số |(?:${LANDMARKS}) )?(?:${HAMLET_NAME})|(?:KP|Kp|kp|TDP|KV)\\.?\\d{1,2}[A-ZĐ]?(?![\\p{L}\\d])`

const PLACES_WITH_DOORS = 'đường, phố, ngõ, ngách, hẻm, hẽm, kiệt, tổ, khu phố, ấp, thôn, xóm, khóm'

// Buildings take their names from firms and marketing: "HH2A Linh Đàm", "CT4", "The Gold View", "S2.03 Vinhomes Smart City".
const BUILDING_NAME = `(?:${CODE}|${NAME}|[A-ZĐ]{1,2}(?![\\p{L}\\d.]))(?: ${NO_PART}${NAME})?(?: ${CODE})?`
const TWIN = '(?: [-–] \\p{Lu}\\p{L}*(?: \\p{L}+){0,4}(?=,))?'
const BUILDING = `(?:${spelt(BUILDING_WORDS)}) ?(?:số )?(?:liền kề |khu |nhà |[ôÔ]ng |[bB]à |[cC]ô |[cC]hú |[aA]nh |[cC]hị )?${BUILDING_NAME}${TWIN}|(?<!(?:[Cc]ăn|[Nn]gôi) )[Nn]hà (?!\\d+[A-ZĐ]?\\d?(?:/\\d+[A-ZĐ]?){0,4} (?:\\p{Lu}\\p{Ll}|(?:${spelt(PLACES_WITH_DOORS)}) ))(?:${CODE}|${LETTER})`

// … and a house of an employer after the employer: "khu tập thể Nhà máy Z179", "tập thể giáo viên Trường cấp 2".
const EMPLOYER_NAME = `(?: (?!(?:${spelt(HIGHER_LEVELS)})(?!\\p{L}))[\\p{L}\\d/-]+){1,6}?(?= ?[,;()\\n]|\\.(?!\\d)|$| (?:phường|xã|quận|thị trấn)(?!\\p{L}))`
const SHARED_HOUSE = `(?:(?:khu )?(?:nhà )?(?:${spelt('tập thể')})|${spelt('khu gia binh, khu lưu trú công nhân, khu nhà ở công nhân')})(?:${EMPLOYER_NAME}| ${NAME})`
// Of three digits: "P.3" is a ward.
const FLAT = `(?:${spelt('tầng, lầu')}) (?:trệt|hầm|lửng|áp mái|thượng|một|hai|ba|bốn|năm)(?!\\p{L})|(?<!(?:một|hai|ba|bốn|năm|sáu|(?:nhà|cao|xây) \\d{1,2}) (?=tầng|lầu))(?:${spelt(FLAT_WORDS)}) ?(?:số )?(?:${CODE}|${LETTER})|P\\d{3,4}[A-ZĐ]?(?![\\p{L}\\d])|P\\d{1,2}(?=,? nhà [A-ZĐ\\d])|[Pp]\\. ?(?=[A-ZĐ]|\\d{3})${CODE}`

// Where canals are what streets are elsewhere: "kênh 9, ấp Thạnh Trúc".
const CANAL = `(?:${spelt('kênh, kinh, rạch, vàm')}) (?:${CODE}|${NAME})(?=,? ?(?:${spelt('ấp, khóm, tổ, khu vực, khu phố, thôn')}) )`

// "Km 14, quốc lộ 27"
const KILOMETRE = `[Kk][Mm] ?\\d{1,4}(?:\\+\\d{1,3})?(?=,? ?(?:${spelt('quốc lộ, tỉnh lộ, đường, xa lộ, QL, TL, ĐT')})[ .\\d])`

type Part = { readonly heads: ReadonlySet<string>; readonly pattern: RegExp }

const part = ({ heads, pattern }: { heads: string; pattern: string }): Part => ({
  heads: new Set(firstWords(heads.replaceAll('|', ','))),
  pattern: new RegExp(`${BEFORE}(?:${pattern})`, 'uy'),
})

/** The parts of an address below the commune: "số nhà 12", "ngõ 15", "ấp Thạnh Lợi", "phòng 1508", by the words they begin with. Sticky. */
const PARTS: readonly Part[] = [
  part({ heads: HOUSE_WORDS, pattern: HOUSE_NUMBER }),
  part({ heads: UNNUMBERED_WORDS, pattern: UNNUMBERED }),
  part({ heads: `${HAMLET_WORDS}|${HIGHLAND_WORDS}`, pattern: HAMLET }),
  part({ heads: ROAD_WORDS, pattern: ROAD }),
  part({ heads: `${FLAT_WORDS}, p`, pattern: FLAT }),
  part({ heads: 'khu, nhà, tập thể', pattern: SHARED_HOUSE }),
  part({ heads: `${BUILDING_WORDS}, nhà`, pattern: BUILDING }),
  part({ heads: 'kênh, kinh, rạch, vàm', pattern: CANAL }),
  part({ heads: 'km', pattern: KILOMETRE }),
]

const EVERY_PART = PARTS.map(({ pattern }) => pattern)
const NO_PART_AT_ALL: readonly RegExp[] = []
const PARTS_BY_HEAD: ReadonlyMap<string, readonly RegExp[]> = new Map(
  PARTS.flatMap(({ heads }) => [...heads]).map((head) => [
    head,
    PARTS.filter(({ heads }) => heads.has(head)).map(({ pattern }) => pattern),
  ]),
)
const WITH_DIGIT = /\d/

/** The patterns of the parts that can begin with this word: trying all of them at every word costs too much. */
export const partsThatBegin = (word: string): readonly RegExp[] =>
  WITH_DIGIT.test(word) ? EVERY_PART : (PARTS_BY_HEAD.get(word.toLowerCase()) ?? NO_PART_AT_ALL)

const PLACES_AFTER_NUMBER = spelt(
  'đường, phố, đại lộ, quốc lộ, ngõ, ngách, hẻm, hẽm, kiệt, tổ, khu phố, KP, khu đô thị, khu dân cư, khu, ấp, thôn, xóm, khóm, khối, chung cư, tòa, toà, tháp, block, cư xá, lô, khu vực, tổ dân phố, KDC, KĐT',
)

/** "187/1B, ấp Bình Thuận", "A3-12.05, chung cư …": a number that only its slash or letters tell from a sum, and a part. Sticky. */
export const BARE_NUMBER = new RegExp(
  `${BEFORE}(?<!(?:ngày|tháng|lúc|khoảng|số|án|sổ|quý|hạng|thửa) )(?:\\d{1,4}[A-ZĐ]?(?:/\\d{1,4}[A-ZĐ]?){1,4}|\\d{1,4}[A-ZĐ]|[A-ZĐ]{1,2}\\d{3,4}(?= (?:chung cư|tòa|toà|tháp|block) )|[A-ZĐ]{1,2}\\d{1,3}[A-ZĐ]?(?:[.-]\\d{1,4}){1,2}|\\d{1,2}\\.\\d{2}(?= (?:[Bb]lock|[Cc]hung cư|[Tt]òa|[Tt]oà|[Tt]háp) ))(?=,? ?(?:${PLACES_AFTER_NUMBER}) ?(?:số )?[\\p{Lu}\\d])`,
  'uy',
)

// "các điều 12, 13, 14 Luật Tiếp công dân"
const NO_LAW = '(?!(?:Mục|Luật|Chương|Phần|Nghị|Bộ|Thông|Pháp|Chỉ|Điều|Khoản|Quyết|Hiến)(?!\\p{L}))'

// "nơi cư trú: 456, Đ. Tôn Đức Thắng"
const NUMBER_TOLD = `(?<=(?:trú|ngụ|tại|ở|địa chỉ)[ :]{1,2})\\d{1,4}[A-ZĐ]?(?:/\\d{1,4}[A-ZĐ]?){0,4},(?= (?:đường|Đường|đ\\.|Đ\\.|phố|ngõ|hẻm|kiệt) )`

/** "44 Lê Hồng Phong", "12B đường Láng": a house number without the word số, and a street. Sticky. */
export const HOUSE_AND_STREET = new RegExp(
  `${BEFORE}(?<!(?:ngày|tháng|năm|lúc|khoảng|hơn|gần|km|Km|tuổi|lớp|khóa|quý|đồng|[Đđ]iều|khoản|điểm|mục|chương|phần) )(?:${HOUSE}|${NUMBER_TOLD}) (?:${NO_PART}${NO_LAW}${FULL_NAME}|(?:${spelt('đường, phố, đại lộ, quốc lộ, ngõ, ngách, hẻm, hẽm, kiệt, tổ, khu phố, ấp, thôn, xóm, khóm, đ., Đ.')}) (?:số )?(?:${CODE}|${NAME})(?: ${NO_PART}${FULL_NAME})?)`,
  'uy',
)

/** A street's bare name between house number and ward: "số 12, Nguyễn Trãi, phường …". Sticky. */
export const BARE_STREET = new RegExp(
  `(?<=,[ ]?)(?!(?:${CITIES})(?!\\p{L}))${FULL_NAME}(?= ?, ?(?:phường|P\\.|quận|thị trấn|thành phố|TP))`,
  'uy',
)

/** What follows a flat or a tower without a word for it: "P1203 – CT2A", "tòa R4, Royal City". Sticky. */
export const BARE_BUILDING = new RegExp(
  `(?![PQ]\\d{1,2}(?!\\d))[A-ZĐ]{1,3}\\d{1,3}[A-ZĐ]?(?![\\p{L}\\d/])(?: ${NO_PART}${NAME})?|(?:${CAPITALISED} ){0,2}(?:${FIRMS_WORDS})(?!\\p{L})(?: ${NAME})?`,
  'uy',
)

const ROW = `(?:${spelt('dãy nhà liền kề, dãy liền kề, nhà liền kề, khu liền kề, dãy nhà phố, dãy nhà trọ, dãy trọ, khu trọ')})(?=,| (?:số|hẻm|ngõ|đường|ấp|thôn|tổ) )`

/** What kind of quarter a part is in, however it is called: ", khu giãn dân Yên Phúc". Only after another part. Sticky. */
export const QUARTER = new RegExp(
  `(?:[Kk]hu(?: \\p{Ll}+){1,4}|[Dd]ự án|(?:${WATER_WORDS})) (?:${NAME}|số \\d{1,2}(?![\\p{L}\\d]))(?: (?:cũ|mới)(?!\\p{L}))?|${ROW}`,
  'uy',
)

/** "nhà số 55" after another part. Sticky. */
export const INNER_HOUSE = new RegExp(`(?:căn )?nhà ${HOUSE_NUMBER}`, 'uy')

/** "phường Ô Chợ Dừa": what follows is a ward's name. */
export const LEADS_TO_HIGHER = new RegExp(`(?:${spelt(HIGHER_LEVELS)}) $`, 'u')

const CHAIN_HEADS: ReadonlySet<string> = new Set(
  firstWords(`${WATER_WORDS}|khu|dự án|căn|nhà|dãy`.replaceAll('|', ',')),
)
const CAPITAL = /^\p{Lu}/u

/** Whether a part that stands only within an address can begin with this word: the bare name of a street or a tower, a quarter. */
export const canContinueAddress = (word: string): boolean =>
  CAPITAL.test(word) || WITH_DIGIT.test(word) || CHAIN_HEADS.has(word.toLowerCase())
