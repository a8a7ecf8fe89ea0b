import type { Unit } from '../readUnits'
import type { Draft } from './draftMention'
import type { Person } from './Register'

const SENTENCE_STARTS = new Set(['.', '!', '?', '…', '“', '"', ':', '-', '–'])
const VERBS = new Set(
  'khai cho nói kể đã đang sẽ không chưa bị được có còn và là thừa bỏ mua bán vay nợ đến tiếp liền cũng lại dùng lên về nhận trả chuyển đưa lấy đánh gãy chấn dập vỡ tử chết ngã ngất nằm thoát hôn đâm chém rút lao chạy bắt trốn rủ nhờ gọi nhắn sau trước trong khi ra vào đòi xin hứa bảo trình phủ xông vung cầm hẹn nảy nghĩ biết thấy yêu cầu'.split(
    ' ',
  ),
)

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
  if (person.verdict === 'public' || !person.isFull || draft.name.wordsBefore > 0) return false
  const unit = units[draft.i]
  if (unit?.kind !== 'run' || unit.tokens.length > 2 || draft.name.key === person.key) return false
  const before = units[draft.i - 1]
  const next = units[draft.i + 1]
  const startsSentence = before === undefined || before.kind === 'break' || SENTENCE_STARTS.has(before.lower)
  return startsSentence
    ? VERBS.has(next?.lower ?? '')
    : before.kind === 'word' || before.cue === 'party' || before.lower === ','
}
