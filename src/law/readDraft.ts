import type { DocumentMention } from './DocumentMention'
import { documentTypes } from './documentTypes'
import { growPhraseTree, readPhrase } from './PhraseTree'
import { readLaw } from './readLaw'
import { readAmendingPhrase } from './readLawName'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }

const drafts = growPhraseTree(['dự thảo', 'bản dự thảo', 'dự án', 'dự luật'].map((draft) => [draft, true] as const))
const types = growPhraseTree(Object.keys(documentTypes).map((type) => [type, true] as const))

/** Whether "dự thảo", "dự án" may begin with this token. */
export const beginsDraft = ({ key }: Token): boolean => drafts.next.has(key)

/**
 * A draft at a token ("dự thảo Luật Đất đai (sửa đổi)", "dự án Luật Báo chí", "dự thảo Nghị định"): its articles are not those of
 * the law of that name. A law that the draft amends ("dự thảo Luật sửa đổi … của | Luật Báo chí 2016") is left to be read for itself.
 */
export const readDraft = ({ tokens, at }: Place): DocumentMention | undefined => {
  const draft = readPhrase({ tree: drafts, tokens, at })
  if (!draft) return undefined
  const next =
    readAmendingPhrase({ tokens, at: draft.next }) ??
    readLaw({ tokens, at: draft.next })?.next ??
    readPhrase({ tree: types, tokens, at: draft.next })?.next
  if (next === undefined) return undefined
  return { name: null, identified: false, relative: false, foreign: false, amendedYears: [], from: at, next }
}
