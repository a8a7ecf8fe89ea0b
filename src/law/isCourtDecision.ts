import { growPhraseTree, readPhrase } from './PhraseTree'
import { readDate } from './readDate'
import type { DocumentNumber } from './readDocumentNumber'
import type { Token } from './Token'

const courts = growPhraseTree(['TAND', 'Tòa', 'HĐXX', 'Hội đồng xét xử'].map((court) => [court, true] as const))
const supreme = growPhraseTree(
  ['Tòa án nhân dân tối cao', 'TAND tối cao', 'Tòa án tối cao', 'TANDTC'].map((court) => [court, true] as const),
)

type Numbered = { number: DocumentNumber; tokens: readonly Token[] }

/** "Quyết định số 12/2023/QĐ-XYZ ngày 5/4/2023 của TAND tỉnh": whatever the symbol, a lower court decides only cases. */
export const isCourtDecision = ({ number, tokens }: Numbered): boolean => {
  if (!number.segments.some((segment) => segment.startsWith('QĐ'))) return false
  const dated = readDate({ tokens, at: number.next })?.next ?? number.next
  const court = { tokens, at: tokens[dated]?.key === 'của' ? dated + 1 : dated }
  return readPhrase({ tree: courts, ...court }) !== undefined && readPhrase({ tree: supreme, ...court }) === undefined
}
