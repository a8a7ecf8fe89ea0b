import { ending } from './ending'
import { spelt } from './spelt'

// Whether anything claims an address that stands in a text about private persons.

/** What leads to a home, whatever stands before it. */
export const LEADS_HOME = ending(
  /(?<!\p{L})(?:(?:về|đến|tới|lên|xuống|ra)(?: \p{Ll}+){0,2} (?:tận|tới|lại|quê|nhà)|về với [^,.;\n]{1,20}? (?:ở|tại)|nằm chờ (?:ở|tại)|(?:kéo|tìm|xông|ập|xộc|lẻn|đột nhập) (?:đến|tới|về|vào)|(?<=[,(;–-] ?)(?:hiện )?nhà(?: riêng)?(?: hiện)?(?: ở| tại)?|không còn ở|ở riêng (?:tại|ở)|nơi nhận[^,.;\n]{0,40} (?:là|:)|(?:giấy tờ|thư|thư từ|văn bản|giấy triệu tập|giấy mời|bưu phẩm|thông báo|hàng|đồ)[^,;.\n]{0,20} (?:gửi|báo|chuyển|giao)(?: về| đến| tới)?|(?:thuê|mướn) (?:nhà(?! (?:kho|xưởng|hàng|máy))|phòng)[^;.\n]{0,40}|cùng)(?: tại| ở)?,? ?$/iu,
)

/** A place named by itself, in an apposition or after "ở". */
export const STANDS_ALONE = ending(/(?:[,(:–-] ?|(?<!\p{L})(?:ở|tại|thuộc|về|từ) )$/iu)

const ZONE_END = /^.*[;.\n]/su
const LAST_SEGMENT = /(?:[^,]*,)?[^,]*$/u
const OF_ITS_OWN = /,[^,]*(?: [^ ,]+){3} ?$/u

// "đối diện chợ, ", "tiểu thương chợ Bà Chiểu, ": what a home is near to and what somebody works as claims no home.
const NEIGHBOURS =
  /(?<!\p{L})(?:đối diện|cạnh|kế bên|kế|sát|giáp|gần|sau|trước|bên hông|phía sau|ngay)(?: [\p{L}\d]+){1,5}, ?$/iu
const TRADE =
  /, ?(?:công nhân|tiểu thương|nhân viên|bảo vệ|chủ|thợ|tài xế|lái xe|kế toán|nguyên|cựu|làm nghề|nghề|buôn bán|bán|kinh doanh)(?: [^ ,;.\n]+){1,8}, ?/giu

/** How far back a noun can claim what follows: the last segment, and the one before where the last is no more than "địa chỉ", "tại". */
export const claimZoneOf = (between: string): string => {
  const told = between.replace(NEIGHBOURS, '').replace(TRADE, ', ')
  const zone = LAST_SEGMENT.exec(told.replace(ZONE_END, ''))?.[0] ?? ''
  return OF_ITS_OWN.test(zone) ? zone.slice(zone.lastIndexOf(',') + 1) : zone
}

const CROWDS = spelt(`
  bà con, người dân, nhân dân, dân làng, dân, hộ dân, các hộ, những hộ, cử tri, đồng bào, học sinh, trẻ em, thanh niên,
  chi bộ, chi hội, chi đoàn, hội phụ nữ, hội nông dân, ban nhân dân, ban công tác mặt trận, hợp tác xã, đội bóng,
  trưởng, phó trưởng, công an viên, tổ trưởng, bí thư, già làng,
  lễ hội, địa bàn, thuộc địa phận, địa phận, khu vực
`)
const COMMON_PLACES = [
  'khu đất|bãi đất|khu tái định cư|khu công nghiệp|bãi|sân kho|sân bóng|chốt|cổng|trạm|(?<!hàng )bảo vệ',
  'lớp|trường(?! hợp)|điểm trường|nhóm trẻ|mẫu giáo|mầm non',
  'giếng|hồ|ao|sông|suối|đập|mương|kênh|bến đò|bến phà|(?<!yêu |nhu )cầu',
  'rừng|bìa rừng|cánh đồng|đèo|đồi|núi|mỏ|lô cao su|vườn cao su',
  'nghĩa trang|nghĩa địa|mộ|lăng|miếu|(?<!gia |Gia )đình|chùa|nhà văn hóa|nhà văn hoá|nhà họp|hội trường',
  '(?<!từ )đường|quốc lộ|ngã ba|ngã tư|hầm|công trường|công trình',
  '(?<!quê |nguyên |trú )quán|tiệm|vựa|chợ|lò gạch|xưởng|trại giam',
].join('|')
const NO_WAY = '(?!về|đến|từ|ra|vào|lên|xuống|sang|thuê|của)'

/** "bà con thôn …", "giếng nước thôn …", "Trưởng thôn …": a crowd or a thing of all claims the hamlet that follows at once. */
export const CLAIMED_AT_ONCE = ending(
  new RegExp(
    `(?<!\\p{L})(?:(?:${CROWDS})|(?:${COMMON_PLACES})(?: ${NO_WAY}\\p{Ll}+){0,2}?)(?: ở| tại| thuộc| trên| của)? $|[Tt]hi hành án dân sự(?: tỉnh| thành phố| TP\\.?| khu vực)?(?: [\\p{Lu}\\d][\\p{L}\\d]*){0,4} ?(?:,|\\(|:|-) ?(?:địa chỉ:? ?)?$`,
    'u',
  ),
)

/** "Phát hiện thi thể anh Hùng trong …": a scene, told before who was found there. */
export const FOUND_THERE =
  /(?<!\p{L})(?:thi thể|tử thi|bắt quả tang|dừng xe|tiếp cận|chặn xe|(?:nhảy|rơi|ngã|té|rớt)(?: từ| khỏi| xuống)+)(?!\p{L})/iu

const AT_HEAD_OF_SCENE = ending(
  /(?:^|[.,;!?…\n”"–-] ?)(?:tại|trên|đến|khi (?:đang )?(?:đi |chạy |lưu thông |về )?(?:đến|qua|tới|trên|tại))(?: khu vực| đoạn| địa phận)? $/iu,
)
const A_SCENE =
  /(?<!\p{L})(?:va chạm|tông|đâm|húc|lật|mất lái|lao xuống|lao vào|xảy ra|tai nạn|bắt quả tang|quả tang|phát hiện|bốc cháy|đuối nước|sạt lở|chặn đánh|ẩu đả|xô xát|hành hung|cướp|giật|dừng xe|điều khiển)(?!\p{L})/iu

/** "Khi đến thôn …, xã …, anh Hùng mất lái": where something happened on the way. */
export const isScene = ({ textBefore, after }: { textBefore: string; after: string }): boolean =>
  AT_HEAD_OF_SCENE.test(textBefore) && A_SCENE.test(after)

/** ", nơi nhà thơ … từng ở": a house known for somebody of public life. */
export const KNOWN_FOR = /^,? nơi /u

/** "Trong bài Nước mắt ở bản Sáng": a place in a title. */
export const IN_TITLE = ending(
  /(?<!\p{L})(?:bài|bài viết|bài báo|phóng sự|loạt bài|bài thơ|bài hát|cuốn|phim|vở)(?: [“"]?)\p{Lu}\p{Ll}*(?: \p{Ll}+){0,6} $/u,
)

/** "Thi hành án dân sự khu vực 2": an agency's area. */
export const AGENCY = ending(
  /(?:thi hành án dân sự|THADS|tòa án(?: nhân dân)?|toà án(?: nhân dân)?|TAND|viện kiểm sát(?: nhân dân)?|VKSND|kho bạc(?: nhà nước)?|thuế|hải quan|bảo hiểm xã hội|kiểm lâm|bệnh viện đa khoa|pháp y tâm thần) $/iu,
)
