import type { Unit } from '../readUnits'
import { COMMON_SURNAMES } from '../words/surnames'
import type { Draft } from './draftMention'

type Drafts = { units: readonly Unit[]; drafts: readonly Draft[] }

const SEPARATORS = new Set([',', ';', '-', '–', 'và', 'cùng', '&'])
const PLURALS = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'hai vị'])
const FARTHEST_PLURAL = 8

/**
 * In a list the first name's surroundings speak for the others: "các luật sư Nguyễn Minh Long, Hà Bảo Phong". A name with ông or bà of
 * its own follows only after a plural ("các Hội thẩm nhân dân: bà …, ông …"), and "các ông …, …, Phó Cục trưởng" speaks backwards.
 */
export const inheritVerdicts = ({ units, drafts }: Drafts): readonly Draft[] => {
  const judged: Draft[] = []
  let isPlural = false
  for (const draft of drafts) {
    const before = judged.at(-1)
    if (before !== undefined && isCorrected({ units, before, draft })) {
      judged.push({ ...draft, verdict: before.verdict })
      continue
    }
    const follows = before !== undefined && isNext({ units, before, draft })
    if (!follows) isPlural = hasPlural({ units, i: draft.i })
    if (follows) recogniseBefore({ judged, before, draft })
    judged.push(follows ? inherit({ units, before, draft, isPlural }) : draft)
    if (follows && isPlural && draft.verdict === 'public') speakBackwards({ units, judged })
  }
  return judged
}

// "ghi nhầm tên trưởng trạm là Cà Thị Sơn, xin sửa lại là Cà Thị Xôm": whoever the first is, the second is.
const CORRECTING = new Set(', ; xin sửa lại là thành đúng nay đính chính đọc phải được tên'.split(' '))
const LONGEST_CORRECTION = 8
const isCorrected = ({ units, before, draft }: Pair): boolean => {
  if (before.verdict !== 'public' || draft.verdict === 'party' || draft.left.honorific !== '') return false
  const between = units.slice(before.i + 1, draft.i)
  if (between.length === 0 || between.length > LONGEST_CORRECTION) return false
  return (
    between.some(({ lower }) => lower === 'sửa' || lower === 'đúng' || lower === 'thành') &&
    between.every(({ lower }) => CORRECTING.has(lower))
  )
}

type Pair = { units: readonly Unit[]; before: Draft; draft: Draft }

const inherit = ({ units, before, draft, isPlural }: Pair & { isPlural: boolean }): Draft => {
  if (
    before.verdict === 'placeholder' ||
    draft.verdict === 'placeholder' ||
    draft.verdict === 'party' ||
    draft.verdict === 'public'
  )
    return draft
  const isOwnPerson = draft.left.honorific !== ''
  if (isOwnPerson && !(isPlural && before.verdict === 'public')) return draft
  if (!isOwnPerson && (before.verdict === 'unclear' || !(draft.name.isFull || isPaired({ units, before, draft }))))
    return draft
  const age = draft.age ?? (before.left.says === 'child' ? 'child' : undefined)
  const left = isOwnPerson ? draft.left : { ...draft.left, lead: before.left.lead }
  return { ...draft, age, left, verdict: before.verdict }
}

// "vợ chồng Hiếu – Dịu", "nhóm bạn trẻ Khánh Huyền, Duy Mạnh": of such, given names alone are told.
// "vợ chồng Long, Biên Hòa" aren't two.
const COUPLES = /^(?:(?:cặp |đôi )?vợ chồng|(?:hai |ba )?(?:anh em|chị em))$/u
const GROUPS = /^(?:nhóm|hai|đôi) (?:bạn|thanh niên)/u
const isPaired = ({ units, before, draft }: Pair): boolean => {
  const lead = before.left.lead ?? ''
  if (draft.name.tokens.length > 2 || draft.name.wordsBefore > 0) return false
  return GROUPS.test(lead) || (COUPLES.test(lead) && units[draft.i - 1]?.lower !== ',')
}

// "Hồ Chung Thủy và Hồ Chung Kiên cùng đứng tên": who is listed with a private person is one.
const recogniseBefore = ({ judged, before, draft }: { judged: Draft[]; before: Draft; draft: Draft }): void => {
  const isPrivate = draft.verdict === 'private' || draft.verdict === 'party'
  if (!isPrivate || draft.left.honorific !== '' || before.verdict !== 'unclear' || !before.name.isFull) return
  const isName = before.name.tokens.length >= 3 || COMMON_SURNAMES.has(before.name.tokens[0]?.lower ?? '')
  if (isName && before.name.wordsBefore === 0) judged[judged.length - 1] = { ...before, verdict: 'private' }
}

const speakBackwards = ({ units, judged }: { units: readonly Unit[]; judged: Draft[] }): void => {
  for (let k = judged.length - 2; k >= 0 && judged.length - k < 10; k--) {
    const draft = judged[k]
    const next = judged[k + 1]
    if (
      draft === undefined ||
      next === undefined ||
      draft.verdict !== 'private' ||
      !isNext({ units, before: draft, draft: next })
    )
      return
    judged[k] = { ...draft, verdict: 'public' }
  }
}

const isNext = ({ units, before, draft }: { units: readonly Unit[]; before: Draft; draft: Draft }): boolean => {
  const between = units.slice(before.i + 1, draft.i)
  if (between.length === 0 || between.length > 4) return false
  const separators = between.filter((unit) => unit.cue !== 'honorific' && unit.cue !== 'child')
  return separators.length > 0 && separators.every((unit) => SEPARATORS.has(unit.lower))
}

const hasPlural = ({ units, i }: { units: readonly Unit[]; i: number }): boolean => {
  for (let at = i - 1; at >= 0 && i - at <= FARTHEST_PLURAL; at--) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'break' || unit.lower === '.' || unit.kind === 'run') return false
    if (PLURALS.has(unit.lower)) return true
  }
  return false
}
