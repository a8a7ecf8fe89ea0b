import type { Unit } from '../readUnits'
import { STARTS_OF_SENTENCES, VERBS_OF_PEOPLE } from '../words/personVerbs'
import type { Draft } from './draftMention'
import type { Person } from './Register'

const SENTENCE_STARTS = new Set(['.', '!', '?', '…', '“', '"', ':', '-', '–', ';', ')', '”'])
const QUOTES = new Set(['“', '"'])
const COMPOUNDS = new Set(
  'thông báo, thông qua, thu giữ, thu nhận, thu lại, hiện nay, hiện đang, trước đó, sáng sau, hôm sau, năm sau, đêm sau, chiều sau, tháng sau, ngày sau, mai sau, quyết tâm, bảo đảm, liên tục, liên hệ, hồ sơ, toàn bộ, tài trợ, tài tử, đông đảo, bình thường, thường trú, tạm trú, khánh thành, nghĩa trang, nghĩa tử, tiến tới, tiến vào, tiến lại, tiến về, trường thi, hậu thuẫn, hải phận, phong tỏa, phong toả, hiền lành'.split(
    ', ',
  ),
)
const ADVERBS = new Set(['sau', 'chỉ', 'từng', 'vừa', 'suýt'])
const LED_BY_MARKS = new Set([',', '(', '/', '&'])

/** Whether a given name without ông or bà ("Lượng bị bắt") means a person whose full name the text holds. */
export const isBareGivenName = ({
  units,
  draft,
  person,
}: {
  units: readonly Unit[]
  draft: Draft
  person: Person
}): boolean => {
  if (person.verdict === 'public' || draft.name.wordsBefore > 0) return false
  const unit = units[draft.i]
  if (unit?.kind !== 'run' || unit.tokens.length > 2 || (person.isFull && draft.name.key === person.key)) return false
  const before = units[draft.i - 1]
  const next = units[draft.i + 1]
  const startsSentence = before === undefined || before.kind === 'break' || SENTENCE_STARTS.has(before.lower)
  if (startsSentence) return isSubject({ unit, next, isQuoted: QUOTES.has(before?.lower ?? '') })
  return before.kind === 'word' || before.cue === 'party' || LED_BY_MARKS.has(before.lower)
}

// "Hậu sống cùng bố mẹ"; but "Sáng 12/8", "Hoa nở": what often begins a sentence needs somebody's doing after it.
const isSubject = ({ unit, next, isQuoted }: { unit: Unit; next: Unit | undefined; isQuoted: boolean }): boolean => {
  if (next === undefined || next.kind === 'number' || next.kind === 'break') return false
  if (COMPOUNDS.has(`${unit.lower} ${next.lower}`)) return false
  if (isQuoted || STARTS_OF_SENTENCES.has(unit.lower)) return VERBS_OF_PEOPLE.has(next.lower) || ADVERBS.has(next.lower)
  return next.kind !== 'run' && next.cue !== 'title'
}
