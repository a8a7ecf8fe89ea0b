import { isOtherLuat } from './isOtherLuat'
import { lawAbbreviations } from './lawAbbreviations'
import { lawNames } from './lawNames'
import { growPhraseTree, readPhrase } from './PhraseTree'
import { readDocumentNumber } from './readDocumentNumber'
import { readYear } from './readYear'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }
type LawName = { name: string; next: number }

const knownNames = growPhraseTree<string>([
  ...lawNames.map((name) => [name, name] as const),
  ...Object.entries(lawAbbreviations),
])
const kinds = growPhraseTree(
  ['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp', 'Công ước', 'Hiệp định'].map((kind) => [kind, kind] as const),
)
const amending = growPhraseTree<string>(
  [
    'sửa đổi, bổ sung một số điều của',
    'sửa đổi, bổ sung một số điều',
    'sửa đổi một số điều của',
    'sửa đổi, bổ sung',
    'sửa đổi',
  ].map((phrase) => [phrase, phrase] as const),
)

/** Words that come after a name, never inside one. */
const AFTER_NAME: ReadonlySet<string> = new Set(
  'thì là có được đã đang sẽ nêu để nhằm không phải cho này đó trên nói hiện quy theo tại do bị nên như khi nếu mà vì từ đến ngày số ban điều khoản điểm hay hoặc cũng vẫn chưa còn đều với ghi'.split(
    ' ',
  ),
)
/** Their names go on in small letters: "Hiệp định tương trợ tư pháp …". */
const TREATIES: ReadonlySet<string> = new Set(['Công ước', 'Hiệp định'])
const LONGEST_NAME = 28
const LONGEST_UNDATED_NAME = 9

/** Whether a law's name or abbreviation may begin with this token. */
export const beginsLawName = ({ key }: Token): boolean => knownNames.next.has(key) || kinds.next.has(key)

/**
 * The name of a law, code, ordinance, constitution or treaty at a token, in its official spelling if the dictionary has it,
 * else as the text writes it up to its year or number. The year is not part of it. Abbreviations come back expanded.
 * `next` is the index of the token after it. Sources: interchange.md, `document`; domain.md 6.2, 7.
 */
export const readLawName = ({ tokens, at }: Place): LawName | undefined => {
  if (isOtherLuat({ tokens, at })) return undefined
  return readAmendingName({ tokens, at }) ?? readPhraseName({ tokens, at }) ?? readUnknownName({ tokens, at })
}

const readPhraseName = ({ tokens, at }: Place): LawName | undefined => {
  const known = readPhrase({ tree: knownNames, tokens, at })
  return known && { name: known.value, next: known.next }
}

const readAmendingName = ({ tokens, at }: Place): LawName | undefined => {
  const kind = readPhrase({ tree: kinds, tokens, at })
  const phrase = kind && readPhrase({ tree: amending, tokens, at: kind.next })
  if (!kind || !phrase) return undefined
  const inner = readInnerNames({ tokens, at: phrase.next })
  return { name: [kind.value, phrase.value, ...inner.names].join(' '), next: inner.next }
}

/** "Luật sửa đổi, bổ sung một số điều", without the laws that it amends: the token after it. */
export const readAmendingPhrase = ({ tokens, at }: Place): number | undefined => {
  const kind = readPhrase({ tree: kinds, tokens, at })
  return kind && readPhrase({ tree: amending, tokens, at: kind.next })?.next
}

const readInnerNames = ({ tokens, at }: Place): { names: string[]; next: number } => {
  const names: string[] = []
  let next = at
  for (let steps = 0; steps < 4; steps++) {
    const joint = names.length === 0 ? '' : jointOf(tokens[next])
    const inner = joint === undefined ? undefined : readPhraseName({ tokens, at: joint === '' ? next : next + 1 })
    if (joint === undefined || !inner) break
    if (joint === ',') names[names.length - 1] += ','
    else if (joint) names.push(joint)
    names.push(inner.name)
    next = inner.next
  }
  return { names, next }
}

const jointOf = (token: Token | undefined): string | undefined =>
  token && [',', 'và'].includes(token.key) ? token.key : undefined

const readUnknownName = ({ tokens, at }: Place): LawName | undefined => {
  const kind = readPhrase({ tree: kinds, tokens, at })
  const first = kind && tokens[kind.next]
  if (!kind || !first) return undefined
  if (isYearOnly({ tokens, at, next: kind.next })) return { name: kind.value, next: kind.next }
  const isTreaty = TREATIES.has(kind.value) && first.kind === 'word' && !AFTER_NAME.has(first.key)
  if (!isTreaty && !startsName(first.key === 'về' ? tokens[kind.next + 1] : first)) return undefined
  const words = readNameWords({ tokens, at: kind.next })
  const isDated = readYear({ tokens, at: words.yearAt }) || isNumberAt({ tokens, at: words.next })
  const next = isDated ? words.next : Math.min(words.next, words.firstJoint, kind.next + LONGEST_UNDATED_NAME)
  if (next === kind.next) return undefined
  return { name: `${kind.value} ${spell(tokens.slice(kind.next, next))}`, next }
}

/** "Luật năm 2008", "Bộ luật 2015". */
const isYearOnly = ({ tokens, at, next }: Place & { next: number }): boolean =>
  tokens[at]?.text !== tokens[at]?.key &&
  readYear({ tokens, at: tokens[next]?.key === 'năm' ? next + 1 : next }) !== undefined

const startsName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text !== token.key && !AFTER_NAME.has(token.key) && token.key !== 'việt'

const isNumberAt = ({ tokens, at }: Place): boolean => {
  const digits = tokens[at]?.key === 'số' ? at + 1 : at
  return readDocumentNumber({ tokens, at: digits, afterType: true }) !== undefined
}

type NameWords = {
  next: number
  /** Where the year would stand. */
  yearAt: number
  /** The first comma or "và": an undated name ends there, because what follows is rather the next thing in the list. */
  firstJoint: number
}

const readNameWords = ({ tokens, at }: Place): NameWords => {
  let next = at
  let firstJoint = Number.POSITIVE_INFINITY
  while (next < at + LONGEST_NAME) {
    const token = tokens[next]
    if (!token || !belongsToName({ tokens, at: next })) break
    if (jointOf(token) !== undefined) firstJoint = Math.min(firstJoint, next)
    next++
  }
  return { next, yearAt: tokens[next]?.key === 'năm' ? next + 1 : next, firstJoint }
}

const belongsToName = ({ tokens, at }: Place): boolean => {
  const token = tokens[at]
  if (token?.text === ',') return isSmallWord(tokens[at + 1])
  return token?.kind === 'word' && token.key !== 'năm' && !AFTER_NAME.has(token.key) && !isKind({ tokens, at })
}

const isSmallWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text === token.key && !AFTER_NAME.has(token.key)

const isKind = ({ tokens, at }: Place): boolean => readPhrase({ tree: kinds, tokens, at }) !== undefined

const spell = (tokens: readonly Token[]): string =>
  tokens.map(({ text, key }, index) => (index === 0 || key === ',' ? text : ` ${text}`)).join('')
