/** Where a link leads, ready for an `href`, or why it may lead nowhere (a Vietnamese sentence for who wrote it). */
export type LinkAddress = { ok: true; url: string } | { ok: false; message: string }

const LONGEST = 2_000 // characters; what browsers and mail programs take
const HIDDEN_OR_BLANK = /[\s\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\\<>"`]/u
const SCHEME = /^([a-z][a-z0-9+.-]*):./i
const OWN_PAGE = /^(\/(?!\/)|#|\?)/
const WITH_HOST = /^https?:\/\/[^/?#]/i

/**
 * Checks an address somebody typed or pasted: http, https with a host and without a hidden user name, mailto, tel, or a path
 * on this site (beginning with `/`, `#` or `?`). Everything else is refused, whatever disguise a scheme wears (entities,
 * blanks, control characters, capital letters): an address without a known scheme must not even look like one
 * (payload.md 0, finding 11). Blanks around it are not part of it.
 */
export const linkAddress = (typed: string): LinkAddress => {
  const url = typed.trim().normalize('NFC')
  if (url === '') return refused('Liên kết chưa có địa chỉ.')
  if (url.length > LONGEST) return refused(`Địa chỉ liên kết dài quá ${LONGEST} ký tự.`)
  if (HIDDEN_OR_BLANK.test(url)) return refused('Địa chỉ liên kết có khoảng trắng, ký tự ẩn hoặc dấu không hợp lệ.')
  if (OWN_PAGE.test(url)) return { ok: true, url }
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return webAddress(url)
  if (scheme === 'mailto' || scheme === 'tel') return { ok: true, url }
  return refused(
    'Địa chỉ liên kết phải bắt đầu bằng https://, http://, mailto:, tel: hoặc là đường dẫn trên trang này (bắt đầu bằng “/”).',
  )
}

const webAddress = (url: string): LinkAddress => {
  if (!WITH_HOST.test(url) || !URL.canParse(url)) return refused('Địa chỉ web của liên kết viết chưa đúng.')
  const { username, password } = new URL(url)
  if (username || password) return refused('Địa chỉ liên kết giấu tên người dùng trước dấu “@”, dễ gây nhầm trang.')
  return { ok: true, url }
}

const refused = (message: string): LinkAddress => ({ ok: false, message })
