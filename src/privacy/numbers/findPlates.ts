import type { Span } from '../Finding'
import type { Reading } from '../Reading'

// Thông tư 79/2024/TT-BCA: province (11–99), series of one or two letters or a letter and a digit, four or five digits.
const PLATE =
  /(?<![\p{L}\d/]|\d[.-])[1-9]\d[ -]?[A-ZĐ]{1,2}\d?[ .-]{0,3}(?:\d{3}[. ]?\d{2}|\d{4})(?![\p{L}\d/*]|[.,-]\d)/gu
const DOTTED = /\d{3}\.\d{2}$/u
const VEHICLE =
  /(?:(?:biển|bks|bsx|mang số)(?:[^.\n]|\.\d){0,60}|(?:xe|ô tô|mô tô|phương tiện)(?:[^.\n]|\.\d){0,25})$/iu
const OFFICE_VEHICLE = /(?:xe công(?: vụ)?|xe chuyên dụng|xe cơ quan|biển xanh)[^.\n]{0,40}$/iu
const STATE_SERIES = /^80[ -]?[ABM]/u
// A number sold by auction, before anybody's car bears it.
const AUCTIONED = /^[^.;\n]{0,25}đấu giá/iu
const LOOK_BEHIND = 80

/** Number plates, but of the State's and of organisations' vehicles. */
export const findPlates = ({ text, owners }: Reading): readonly Span[] =>
  [...text.matchAll(PLATE)].flatMap((match) => {
    const [plate] = match
    const end = match.index + plate.length
    const before = text.slice(Math.max(0, match.index - LOOK_BEHIND), match.index)
    if (!DOTTED.test(plate) && !VEHICLE.test(before)) return []
    if (AUCTIONED.test(text.slice(end, end + LOOK_BEHIND)) && !owners.hasPrivateInSentence(match.index)) return []
    if (STATE_SERIES.test(plate) || OFFICE_VEHICLE.test(before) || owners.after(end)?.kind === 'public') return []
    return [{ type: 'plate', start: match.index, end } as const]
  })
