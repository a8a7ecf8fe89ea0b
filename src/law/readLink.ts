import { readRangeMark } from './followsLocator'
import type { LinkKind } from './Item'
import { growPhraseTree, readPhrase } from './PhraseTree'
import type { Token } from './Token'

const links = growPhraseTree<LinkKind>([
  ...[',', ';', '&', '/'].map((mark) => [mark, 'list'] as const),
  ...['và', 'hoặc', 'hay', 'cùng', 'cùng với', 'và/hoặc', 'cũng như'].map((word) => [word, 'list'] as const),
  ...['của', 'của các', 'của bản'].map((word) => [word, 'of'] as const),
  ...['thuộc', 'trong', 'tại', 'ở', 'theo', 'bản', 'ban hành kèm theo', 'kèm theo'].map(
    (word) => [word, 'weak'] as const,
  ),
])
const MARKS: Readonly<Record<string, LinkKind>> = { ',': 'list', ';': 'list' }

/**
 * What joins two parts of a citation at index `at`, and the index of the token after it; undefined where nothing does.
 * Source: interchange.md, citations ("reached over …").
 */
export const readLink = ({ tokens, at }: { tokens: readonly Token[]; at: number }) => {
  const token = tokens[at]
  const mark = token && MARKS[token.key]
  if (mark) return { link: mark, next: at + 1 }
  const rangeEnd = readRangeMark({ tokens, at })
  if (rangeEnd !== undefined) return { link: 'range' as const, next: rangeEnd }
  const found = readPhrase({ tree: links, tokens, at })
  return found && { link: found.value, next: found.next }
}
