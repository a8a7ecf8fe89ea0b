import type { Token, TokenReader } from './TokenReader'
import { CUES, type CueKind } from './words/cues'
import { SURNAMES } from './words/surnames'

type Place = { tokens: TokenReader; i: number }

type Phrase = { readonly words: readonly string[]; readonly kind: CueKind }

/** What the phrase at token `i` says, and how many tokens it takes: the longest known one. Undefined where none begins. */
export const findCue = ({ tokens, i }: Place): { kind: CueKind; length: number } | undefined => {
  const phrases = PHRASES_BY_FIRST_WORD.get(tokens.at(i)?.lower ?? '')
  const phrase = phrases?.find(({ words }) => words.every((word, k) => tokens.at(i + k)?.lower === word))
  if (phrase === undefined || (phrase.words.length === 1 && isPartOfName({ tokens, i }))) return undefined
  if (phrase.words.length > 1 && isHonorificAndName({ tokens, i })) return { kind: 'honorific', length: 1 }
  return { kind: phrase.kind, length: phrase.words.length }
}

// "Hoàng Anh", "Hồ Thị Bích", "Đông Hà": one capitalised word among others belongs to them.
const isPartOfName = ({ tokens, i }: Place): boolean => {
  const token = tokens.at(i)
  const before = tokens.at(i - 1)
  if (token === undefined || !token.isCapitalised) return false
  if (token.text === 'Bé' && LEADS_BE.has(before?.lower ?? '')) return true
  if (isShout(token) && !isShout(before)) return false
  if (before?.kind === 'word' && before.isCapitalised && token.start <= before.end + 1) return true
  const next = tokens.at(i + 1)
  if (token.lower === 'đường' && SURNAMES.has(next?.lower ?? '')) return isCalled({ before, next }) // "Đường Tôn Đức Thắng"
  // "Ông Thị Liên": a rare family name, no honorific.
  return (
    next?.isCapitalised === true && (SURNAMES.has(token.lower) || (next.lower === 'thị' && !CALLS.has(token.lower)))
  )
}

// "bà Đường Thị Quản", "người cháu là Đường Văn Khải"
const isCalled = ({ before, next }: { before: Token | undefined; next: Token | undefined }): boolean =>
  next?.isCapitalised === true && (HONORIFICS.has(before?.lower ?? '') || before?.lower === 'là')

// "anh Bé gửi", "chủ hụi Bé Ba": a grown-up of that name.
const LEADS_BE = new Set(['anh', 'chị', 'ông', 'bà', 'cô', 'chú', 'bác', 'dì', 'thím', 'hụi', 'tên'])

// "Chị Thị Huôl": no family name sounds like these.
const CALLS = new Set(['bà', 'chị', 'anh', 'em', 'cô', 'cụ', 'dì', 'mợ', 'thím', 'cháu', 'bé'])

const isShout = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase()

// "anh Hùng" is no anh hùng (hero), "bà Nội" no bà nội (grandmother).
const isHonorificAndName = ({ tokens, i }: Place): boolean => {
  const next = tokens.at(i + 1)
  return (
    HONORIFICS.has(tokens.at(i)?.lower ?? '') && next?.isCapitalised === true && next.text !== next.text.toUpperCase()
  )
}

const HONORIFICS: ReadonlySet<string> = new Set(CUES.honorific)

const PHRASES_BY_FIRST_WORD = ((): ReadonlyMap<string, readonly Phrase[]> => {
  const byFirst = new Map<string, Phrase[]>()
  const kinds = new Map<string, CueKind>()
  for (const kind of Object.keys(CUES) as CueKind[]) for (const phrase of CUES[kind]) kinds.set(phrase, kind)
  for (const [phrase, kind] of kinds) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, kind }])
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return byFirst
})()
