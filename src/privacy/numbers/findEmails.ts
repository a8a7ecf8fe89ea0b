import type { Span } from '../Finding'
import type { Reading } from '../Reading'

const LONGEST_SIDE = 64 // RFC 5321 section 4.5.3.1.1; also bounds the work for text full of @
const OF_OFFICE =
  /^[ ,(]*của (?:chuyên mục|chuyên trang|tòa soạn|toà soạn|báo|tạp chí|ban|phòng|chương trình|công ty|đơn vị|cơ quan)/iu
const LOCAL_PART = /[\p{L}\d._%+-]+$/u
const DOMAIN = /^[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u
const FREE_MAIL = /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|msn|proton|protonmail|zoho)\./iu
const OFFICE_LOCAL_PART =
  /^(?:info|contact|lienhe|lien-he|toasoan|bandoc|hotro|support|cskh|admin|vanphong|tuvan|hello|sales)/iu

/** E-mail addresses of private persons: on free mail unless an organisation's, elsewhere only where a private person's. */
export const findEmails = ({ text, owners }: Reading): readonly Span[] => {
  const spans: Span[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, at - LONGEST_SIDE), at))?.[0]
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_SIDE))?.[0]
    if (local === undefined || domain === undefined) continue
    const span: Span = { type: 'email', start: at - local.length, end: at + 1 + domain.length }
    if (OF_OFFICE.test(text.slice(span.end, span.end + LONGEST_SIDE))) continue
    if (isPrivate({ local, domain, start: span.start, owners })) spans.push(span)
  }
  return spans
}

type Address = { local: string; domain: string; start: number; owners: Reading['owners'] }

const isPrivate = ({ local, domain, start, owners }: Address): boolean => {
  if (domain.endsWith('.gov.vn') || OFFICE_LOCAL_PART.test(local)) return false
  const owner = owners.before(start)
  if (!FREE_MAIL.test(domain)) return owner?.kind === 'private'
  return owner?.kind !== 'public' || owners.hasPrivateInSentence(start)
}
