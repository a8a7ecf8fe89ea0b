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
const NAME = `${CAPITALISED}(?:[ -](?:${CAPITALISED}|\\d{1,3}[A-ZĐ]?(?![\\p{L}\\d]|[.,]\\d))){0,4}`
const LETTERS = '[A-ZĐ]{0,2}(?:[a-d](?!\\p{L})|[Bb]is(?!\\p{L})|[Tt]er(?!\\p{L}))?'
// What follows a blank between two numbers is the next part: "số 5 12A" is none.
const NUMBER = `\\d{1,4}${LETTERS}\\d{0,3}(?![\\p{L}\\d])`
const HOUSE = `[A-ZĐ]?${NUMBER}(?:[/.-][A-ZĐ]?${NUMBER}){0,4}(?!/\\p{L})`
const CODE = `(?:[A-ZĐ]{1,4}[.-]?)?${NUMBER}(?:[/.-][A-ZĐ]{0,3}${NUMBER}){0,4}(?!/\\p{L}| ?(?:m2|m²|ha|mét|triệu|tỷ|hộ|người|nghìn)(?!\\p{L}))`
const COMMON = '(?:bản|làng|chợ|ga|dốc|bến|cầu|chùa|đê|giếng|đình|miếu|trại) '

// Buildings take their names from firms and marketing: "HH2A Linh Đàm", "CT4", "The Gold View", "S2.03 Vinhomes Smart City".
const BUILDING_NAME = `(?:${CODE}|${NAME}|[A-ZĐ]{1,2}(?![\\p{L}\\d.]))(?: ${NAME})?(?: ${CODE})?`
// … and a house of an employer after the employer: "khu tập thể Nhà máy Z179", "tập thể giáo viên Trường cấp 2".
const EMPLOYER_NAME = `(?: (?!(?:phường|xã|quận|huyện|thị|thành|tỉnh)(?!\\p{L}))${COMMUNE}[\\p{L}\\d/-]+){1,6}?(?= ?[,;()\\n]|\\.(?!\\d)|$| (?:phường|xã|quận|thị trấn)(?!\\p{L}))`

// In the south houses are counted along canals and in the country along dykes: "số 77 kênh Xáng".
const WATER = '(?:kênh|kinh|rạch|sông|bờ kè|bờ kênh|bờ sông|lộ|đê|bến|chợ|dốc|cầu)'

const HOUSE_NUMBER = `(?<!(?:hửa đất|ô đất|hửa|bản đồ|sổ|án|định|văn|giấy|phép|nhận|phiếu|lai|hiệu|trang|mục|lục|lệnh|xe|máy|biển|điện thoại|tài khoản|hồ sơ|hợp đồng|đại hội) )(?:${eitherCase('số nhà, số')}) ?${HOUSE}(?!\\d)(?: (?!(?:Quốc lộ|Tỉnh lộ|Hương lộ|Đường|Phố|Hẻm|Ngõ|Ngách|Kiệt|Khu|Tổ|Ấp|Thôn|Xóm)(?!\\p{L}))(?:${WATER} )?${NAME})?`
const UNNUMBERED = `${eitherCase('nhà không số, số nhà không, nhà chưa có số')}`
const ROAD = `(?:${eitherCase('ngõ, ngách, hẻm, kiệt, đường, phố, đại lộ, quốc lộ, tỉnh lộ, hương lộ, đường tỉnh, đường huyện, liên tỉnh lộ, đường liên xã, đường liên thôn, đường liên ấp, đường số, đường đê')}|QL|TL|ĐT|HL|ĐH)[ .]?(?:số |${COMMON}|ĐT\\.? ?|QL\\.? ?)?(?:\\d{1,2} [Tt]háng \\d{1,2}|${CODE}(?: ${CAPITALISED} ${CAPITALISED}(?: ${CAPITALISED}){0,2})?|${NAME}(?: [Tt]háng (?:\\p{Lu}\\p{Ll}+|\\d{1,2}))?)(?: (?:nối dài|kéo dài|cũ|mới)(?!\\p{L}))?`
// Hamlets and quarters named after what stands there: "tiểu khu Bệnh viện 2".
const INSTITUTION = '(?:Bệnh viện|Nhà máy|Nông trường|Lâm trường|Bến xe|Nhà ga|Nhà thờ)'
const HAMLET = `(?:${eitherCase('khu phố, KP, tổ dân phố, TDP, tổ nhân dân, tổ tự quản, tổ liên gia, liên gia, tổ đoàn kết, nhóm, nhóm dân cư, ấp, thôn, xóm, khóm, khối phố, khu vực, khu tái định cư, tổ, khu, bản, đội, cụm, cụm dân cư, tuyến dân cư, điểm dân cư, khối, tiểu khu, hợp tác xã, HTX, đội sản xuất, nông trường, lâm trường, xóm chợ, xóm trại')}|buôn|bon|plơi|làng|sóc|phum|plei|đường phố) (?:số |${COMMON})?(?:[A-ZĐ]?\\d{1,3}[A-ZĐ]?(?:[.-]\\d{1,3})?(?![\\p{L}\\d])|[IVX]{1,4}(?!\\p{L})|${INSTITUTION}(?: (?:${NAME}|\\d{1,2}(?![\\p{L}\\d])))?|${NAME})`
const TWIN = '(?: [-–] \\p{Lu}\\p{L}*(?: \\p{L}+){0,4}(?=,))?'
const BUILDING = `(?:${eitherCase('chung cư, khu chung cư, cụm chung cư, cư xá, nhà trọ, khu trọ, dãy trọ, khu nhà trọ, phòng trọ, nhà ở xã hội, khu nhà ở, khu nhà ở xã hội, ký túc xá, khu đô thị, khu đô thị mới, khu dân cư, khu biệt thự, khu căn hộ, KĐT, KDC, KTT, block, tháp, sảnh, tòa nhà, toà nhà, tòa, toà, tòa tháp, dãy, dãy nhà, đơn nguyên, cầu thang, lô, ô, liền kề, nhà liền kề, nhà vườn, biệt thự, shophouse, ki ốt, kiốt, ki-ốt')}) ?(?:số )?(?:liền kề |khu |nhà )?${BUILDING_NAME}${TWIN}|(?<!(?:[Cc]ăn|[Nn]gôi) )nhà (?!\\d+[A-ZĐ]?(?:/\\d+[A-ZĐ]?){0,4} \\p{Lu}\\p{Ll})(?:${CODE}|[A-ZĐ](?![\\p{L}\\d.]))`
const SHARED_HOUSE = `(?:khu )?(?:nhà )?${eitherCase('tập thể')}(?:${EMPLOYER_NAME}| ${NAME})`
const FLAT = `(?:${eitherCase('căn hộ chung cư, phòng, căn hộ, căn, tầng, lầu, P.')}) ?(?:số )?(?:${CODE}|[A-ZĐ](?![\\p{L}\\d.]))`

/** One part of an address below the commune: "số nhà 12", "ngõ 15", "đường Láng", "ấp Thạnh Lợi", "phòng 1508". Sticky. */
export const ADDRESS_PART = new RegExp(
  `${BEFORE}(?:${HOUSE_NUMBER}|${UNNUMBERED}|${HAMLET}|${ROAD}|${FLAT}|${SHARED_HOUSE}|${BUILDING})`,
  'uy',
)

/** "187/1B, ấp Bình Thuận", "A3-12.05, chung cư …": a number that only its slash or letters tell from a sum, and a part. Sticky. */
export const BARE_NUMBER = new RegExp(
  `${BEFORE}(?<!(?:ngày|tháng|lúc|khoảng|số|án|sổ) )(?:\\d{1,4}[A-ZĐ]?(?:/\\d{1,4}[A-ZĐ]?){1,4}|\\d{1,4}[A-ZĐ]|[A-ZĐ]{1,2}\\d{3,4}(?= (?:chung cư|tòa|toà|tháp|block) )|[A-ZĐ]{1,2}\\d{1,3}(?:[.-]\\d{1,4}){1,2})(?=,? ?(?:đường|phố|ngõ|ngách|hẻm|kiệt|tổ|khu phố|khu|ấp|thôn|xóm|khóm|khối|chung cư|tòa|toà|tháp|block|cư xá) (?:số )?[\\p{Lu}\\d])`,
  'uy',
)

/** "44 Lê Hồng Phong", "12B đường Láng": a house number without the word số, and a street. Sticky. */
export const HOUSE_AND_STREET = new RegExp(
  `${BEFORE}(?<!(?:ngày|tháng|lúc|khoảng|hơn|gần|km|Km|tuổi) )${HOUSE} (?:${CAPITALISED} ${CAPITALISED}(?: ${CAPITALISED}){0,2}|(?:${eitherCase('đường, phố, đại lộ, quốc lộ, ngõ, ngách, hẻm, kiệt, tổ, khu phố, ấp, thôn, xóm, khóm')}) (?:số )?(?:${CODE}|${NAME})(?: ${CAPITALISED}(?: ${CAPITALISED}){1,3})?)`,
  'uy',
)

/** A street's bare name between house number and ward: "số 12, Nguyễn Trãi, phường …". Sticky. */
export const BARE_STREET = new RegExp(
  `${CAPITALISED} ${CAPITALISED}(?: ${CAPITALISED}){0,2}(?=, ?(?:phường|P\\.|quận|thị trấn|thành phố|TP))`,
  'uy',
)

const FIRMS_WORD =
  '(?:City|Towers?|Park|Gardens?|Homes?|Plaza|Residences?|Riverside|Palace|House|Complex|Cent(?:er|re)|Hills?|View|Land|Apartments?|Star|Sky|Ocean|Grand|Smart|Central|Point|Square|Vinhomes|Masteri|Eco|Green|Royal|Times|Golden?|Sun|Sunrise|The)'

/** What follows a flat or a tower without a word for it: "P1203 – CT2A", "tòa R4, Royal City". Sticky. */
export const BARE_BUILDING = new RegExp(
  `[A-ZĐ]{1,3}\\d{1,3}[A-ZĐ]?(?![\\p{L}\\d/])|(?:${CAPITALISED} ){0,2}${FIRMS_WORD}(?!\\p{L})(?: ${NAME})?`,
  'uy',
)

/** What kind of quarter a part is in, however it is called: ", khu giãn dân Yên Phúc". Only after another part. Sticky. */
export const QUARTER = new RegExp(`(?:[Kk]hu(?: \\p{Ll}+){1,3}|${WATER}) ${NAME}(?: (?:cũ|mới)(?!\\p{L}))?`, 'uy')

const STREET_ONLY = new RegExp(
  `^(?:${eitherCase('đường, phố, đại lộ, quốc lộ, tỉnh lộ, khu đô thị, số, đội, tầng, lô')}) ?(?:số )?(?:${NAME}|\\d+\\p{L}?)$`,
  'u',
)

/** Whether an address is no more than a street or a number: many things happen on a street, few live on it. */
export const isWeakAddress = (address: string): boolean => STREET_ONLY.test(address)
