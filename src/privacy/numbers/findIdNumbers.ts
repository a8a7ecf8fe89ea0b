import type { Span } from '../Finding'
import type { Reading } from '../Reading'

type Kind = { readonly said: RegExp; readonly isOnlyOfPersons: boolean }

const DIGIT_GROUPS = '\\d(?:[ .]?\\d)'
const GAP = '[^\\d\\n;]{0,40}?'
const END = '(?![\\d*]|[ .]?[xX*]{2}|[/-]\\p{L})'

const kind = (said: string, shape: string, isOnlyOfPersons = true): Kind => ({
  said: new RegExp(`(?<![\\p{L}])(?:${said})(?!\\p{L})${GAP}(?<![\\d.])(?<number>${shape})${END}`, 'giu'),
  isOnlyOfPersons,
})

// Luật Căn cước 2023 (12 digits); CMND until 2016 (9); Luật Quản lý thuế 2019 art. 35 (10); Quyết định 595/QĐ-BHXH (10; card 2 letters + 13).
const KINDS: readonly Kind[] = [
  kind(
    'cccd|căn cước(?: công dân)?|định danh(?: cá nhân)?|cc|mã định danh|cmnd|cmtnd|cmt|chứng minh(?: nhân dân| thư)?|giấy tờ tùy thân|giấy tờ tuỳ thân',
    `${DIGIT_GROUPS}{11}|${DIGIT_GROUPS}{8}`,
  ),
  kind('giấy phép lái xe|gplx|bằng lái(?: xe)?', `${DIGIT_GROUPS}{11}`),
  kind('hộ chiếu|passport', '[A-Z]{1,2} ?\\d{6,8}|\\d{9}'),
  kind(
    'bhxh|bảo hiểm xã hội|bhyt|bảo hiểm y tế',
    `[A-Z]{2} ?[\\dA-Z] ?\\d{12}|[A-Z]{2}(?: ?\\d){13}|${DIGIT_GROUPS}{9}`,
  ),
  kind('mã số thuế|mst', `${DIGIT_GROUPS}{11}|${DIGIT_GROUPS}{9}(?:-\\d{3})?`, false),
]

const BARE_CITIZEN_ID = /(?<![\p{L}\d/]|\d[.,-])0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}(?![\p{L}\d*]|[-/.]\p{L}|[.,]\d)/gu
const BARE_OLD_ID = /(?<=\(|: ?|, ?)[0-3]\d{8}(?=\))/gu
const DOCUMENT =
  /(?:biên lai|biên nhận|chứng từ|phiếu|(?:mã(?: số)? )?(?:tra cứu|tham chiếu|bưu gửi|đặt chỗ|nộp tiền|khách hàng)|hồ sơ|hóa đơn|hoá đơn|đơn hàng|vận đơn|mã|sê-ri|seri|imei|tài khoản|stk|tk|hợp đồng|lô|sổ|giao dịch|văn bản)(?: số)?(?: là)?[: ]*$|(?:tài khoản|stk)[^\d,;.\n]{0,25}$/iu
const OF_PERSON = /cá nhân/iu
const ONE_DIGIT = /^(\d)(?:[ .]?\1)*$/u
const LOOK_BEHIND = 40

/** Numbers that identify one person: identity card old and new, passport, driving licence, social and health insurance, personal tax code. */
export const findIdNumbers = (reading: Reading): readonly Span[] => [
  ...KINDS.flatMap((each) => saidNumbers({ reading, kind: each })),
  ...bareNumbers(reading),
]

const saidNumbers = ({ reading, kind: { said, isOnlyOfPersons } }: { reading: Reading; kind: Kind }): readonly Span[] =>
  [...reading.text.matchAll(said)].flatMap((match) => {
    const number = match.groups?.number ?? ''
    const end = match.index + match[0].length
    const start = end - number.length
    if (ONE_DIGIT.test(number)) return []
    const isOfPerson =
      isOnlyOfPersons || OF_PERSON.test(match[0]) || ownerOf({ reading, start: match.index, end }) === 'private'
    return isOfPerson ? [{ type: 'id_number', start, end } as const] : []
  })

const ownerOf = ({ reading: { owners }, start, end }: { reading: Reading; start: number; end: number }) =>
  (owners.after(end) ?? owners.before(start))?.kind

// A number alone: twelve digits that begin with a province's code, or nine in brackets after a private person's name.
const bareNumbers = ({ text, owners }: Reading): readonly Span[] => {
  const citizen = [...text.matchAll(BARE_CITIZEN_ID)].filter(
    ({ index }) => !DOCUMENT.test(text.slice(Math.max(0, index - LOOK_BEHIND), index)),
  )
  const old = [...text.matchAll(BARE_OLD_ID)].filter(({ index }) => {
    const owner = owners.before(index)
    return owner?.kind === 'private' && index - owner.end <= 3
  })
  return [...citizen, ...old].map((match) => ({
    type: 'id_number',
    start: match.index,
    end: match.index + match[0].length,
  }))
}
