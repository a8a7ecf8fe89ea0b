import { findCue } from './findCue'
import { readTokens, type Token } from './readTokens'
import type { CueKind } from './words/cues'
import { SURNAMES } from './words/surnames'

/** A word, number or mark; `cue` a phrase of `words/cues.ts`; `run` capitalised words that may hold a name; `acronym` THADS, UBND. */
export type Unit = {
  readonly kind: 'run' | 'cue' | 'acronym' | 'word' | 'initials' | 'number' | 'mark' | 'break'
  readonly cue?: CueKind
  /** The words and numbers that it holds: none for a mark or a break. */
  readonly tokens: readonly Token[]
  readonly lower: string
  readonly start: number
  readonly end: number
}

const ACRONYM = /^\p{Lu}{2,}$/u
const VOWEL = /[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u
const ACRONYMS_WITH_VOWELS = new Set([
  'ubnd',
  'tand',
  'thads',
  'tha',
  'ubmttq',
  'tandtc',
  'vksnd',
  'eu',
  'usd',
  'asean',
  'who',
  'covid',
  'otp',
  'atm',
  'ocb',
  'acb',
  'bidv',
  'vib',
  'ubkt',
  'tư',
  'cand',
  'csđt',
])
const PLACE_INITIALS = new Set(['p.', 'q.', 'h.', 'x.', 'đ.'])
const LONGEST_NAME = 8
const NO_TOKENS: readonly Token[] = []

/** The text as units: what `readTokens` read, with known phrases and capitalised runs taken together. Linear in the text. */
export const readUnits = (text: string): readonly Unit[] => {
  const tokens = readTokens(text)
  const units: Unit[] = []
  for (let i = 0; i < tokens.length; ) {
    const unit = unitAt({ tokens, i })
    units.push(unit)
    i += unit.tokens.length || 1
  }
  return units
}

type Place = { tokens: readonly Token[]; i: number }

const unitAt = ({ tokens, i }: Place): Unit => {
  const token = tokens[i] as Token
  if (token.kind === 'initials')
    return isPlaceInitials({ tokens, i }) ? unit([token], 'cue', 'place') : unit([token], 'initials')
  if (token.kind === 'mark' || token.kind === 'break') {
    return { kind: token.kind, tokens: NO_TOKENS, lower: token.lower, start: token.start, end: token.end }
  }
  if (token.kind !== 'word') return unit([token], token.kind)
  const cue = findCue({ tokens, i })
  if (cue !== undefined) return unit(tokens.slice(i, i + cue.length), 'cue', cue.kind)
  if (!token.isCapitalised) return unit([token], 'word')
  if (isAcronym({ tokens, i })) return unit([token], 'acronym')
  return unit(readRun({ tokens, i }), 'run')
}

const unit = (tokens: readonly Token[], kind: Unit['kind'], cue?: CueKind): Unit => ({
  kind,
  cue,
  tokens,
  lower: tokens.length === 1 ? (tokens[0]?.lower ?? '') : tokens.map((token) => token.lower).join(' '),
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
})

const readRun = ({ tokens, i }: Place): readonly Token[] => {
  let end = i + 1
  while (end - i < LONGEST_NAME && continuesRun({ tokens, i: end })) end++
  return tokens.slice(i, end)
}

const continuesRun = ({ tokens, i }: Place): boolean => {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (token === undefined || before === undefined || !token.isCapitalised || token.start > before.end + 2) return false
  if (token.kind === 'initials') return true
  if (token.kind !== 'word' || before.kind !== 'word' || isAcronym({ tokens, i })) return false
  return (findCue({ tokens, i })?.length ?? 0) < 2
}

const isAcronym = ({ tokens, i }: Place): boolean => {
  const token = tokens[i] as Token
  if (!ACRONYM.test(token.text)) return false
  if (ACRONYMS_WITH_VOWELS.has(token.lower) && !SURNAMES.has(token.lower)) return true
  return !VOWEL.test(token.lower)
}

const isPlaceInitials = ({ tokens, i }: Place): boolean => {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (!PLACE_INITIALS.has(token.lower) || next === undefined || next.start > token.end + 1) return false
  const before = tokens[i - 1]
  if (before?.isCapitalised || (before !== undefined && findCue({ tokens, i: i - 1 })?.kind === 'honorific'))
    return false
  return next.kind === 'number' || (next.kind === 'word' && next.isCapitalised)
}
