const eitherCase = (words: string): string =>
  words
    .split(',')
    .map((word) => word.trim())
    .sort((a, b) => b.length - a.length)
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')

const BEFORE = '(?<![\\p{L}\\d])'
// The words that begin the next higher level, also where somebody capitalises them.
const COMMUNE = '(?!(?:Phường|Xã|Quận|Huyện|Thị xã|Thị trấn|Thành phố|Tỉnh|TP|TX|TT|UBND|THADS)(?!\\p{L}))'
const CAPITALISED = `${COMMUNE}\\p{Lu}[\\p{L}’']*`
const NAME = `${CAPITALISED}(?: (?:${CAPITALISED}|\\d{1,3}[A-ZĐ]?(?![\\p{L}\\d]|[.,]\\d))){0,4}`
const HOUSE = '[A-ZĐ]?\\d{1,4}[A-ZĐa-d]{0,2}\\d?(?!\\p{L})(?:[/.-]\\d{1,4}[A-Za-z]?(?!\\p{L}|\\d)){0,4}'
const CODE = '[A-ZĐ]{0,3}\\d{1,4}(?:[A-ZĐ]\\d{0,2})?(?!\\p{L})(?:[/.-][A-ZĐ]?\\d{1,4}){0,4}'

const HOUSE_NUMBER = `(?<!(?:hửa đất|ô đất|hửa|bản đồ|sổ|án|định|văn|giấy|phép|nhận|phiếu|lai|hiệu|trang|mục|lục|lệnh|xe|máy|biển|điện thoại|tài khoản|hồ sơ|hợp đồng|đại hội) )(?:${eitherCase('số nhà, số')}) ?${HOUSE}(?!/\\p{L}|\\d)(?: (?!triệu)${NAME})?`
const ALLEY = `(?:${eitherCase('ngõ, ngách, hẻm, đường, phố, đại lộ, quốc lộ, tỉnh lộ, khu phố, KP, tổ dân phố, TDP, ấp, thôn, xóm, khóm, chung cư, đường số, cư xá, nhà trọ, khu trọ, dãy trọ, ký túc xá, khối phố, khu tái định cư, khu vực')}|kiệt) ?(?:số |chợ |ga )?(?:\\d{1,2} [Tt]háng \\d{1,2}|${CODE}(?: ${CAPITALISED} ${CAPITALISED}(?: ${CAPITALISED}){0,2})?|${NAME})`
const HAMLET = `(?:${eitherCase('tổ, khu, bản, đội, cụm, khối, tiểu khu, khu đô thị, khu đô thị mới, khu dân cư, KĐT, KTT')}|(?:khu )?tập thể(?: \\p{Ll}+){0,3}|buôn|bon|plơi|làng|sóc|phum|plei) (?:số )?(?:[A-ZĐ]?\\d{1,3}[A-ZĐ]?(?![\\p{L}\\d])|${NAME})`
const FLAT = `(?:(?:phòng|căn hộ|căn|lô) số ${CODE}|t(?:òa|oà) nhà ${NAME}|(?:${eitherCase('phòng, căn hộ, căn, tầng, lầu, block, tòa nhà, tòa, toà nhà, toà, nhà, lô, P.')}) ?(?:${CODE}|[A-ZĐ](?![\\p{L}\\d.])))`

/** One part of an address below the commune: "số nhà 12", "ngõ 15", "đường Láng", "ấp Thạnh Lợi", "phòng 1508". Sticky. */
export const ADDRESS_PART = new RegExp(`${BEFORE}(?:${HOUSE_NUMBER}|${ALLEY}|${HAMLET}|${FLAT})`, 'uy')

/** "44 Lê Hồng Phong", "12B đường Láng": a house number without the word số, and a street. Sticky. */
export const HOUSE_AND_STREET = new RegExp(
  `${BEFORE}(?<!(?:ngày|tháng|lúc|khoảng|hơn|gần|km|Km|tuổi) )${HOUSE} (?:${CAPITALISED} ${CAPITALISED}(?: ${CAPITALISED}){0,2}|(?:đường|phố|đại lộ|ngõ|ngách|hẻm|kiệt|tổ|khu phố|ấp|thôn|xóm|khóm) (?:số )?(?:${CODE}|${NAME}))`,
  'uy',
)

/** A street's bare name between house number and ward: "số 12, Nguyễn Trãi, phường …". Sticky. */
export const BARE_STREET = new RegExp(
  `${CAPITALISED} ${CAPITALISED}(?: ${CAPITALISED}){0,2}(?=, ?(?:phường|P\\.|quận|thị trấn|thành phố|TP))`,
  'uy',
)

const STREET_ONLY = new RegExp(
  `^(?:${eitherCase('đường, phố, đại lộ, quốc lộ, tỉnh lộ, khu đô thị, số, đội, tầng, lô')}) ?(?:số )?(?:${NAME}|\\d+\\p{L}?)$`,
  'u',
)

/** Whether an address is no more than a street or a number: many things happen on a street, few live on it. */
export const isWeakAddress = (address: string): boolean => STREET_ONLY.test(address)
