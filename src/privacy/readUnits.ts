import { findCue } from './findCue'
import { type Token, TokenReader } from './TokenReader'
import type { CueKind } from './words/cues'
import { SURNAMES } from './words/surnames'

/** A word, number or mark; `cue` a phrase of `words/cues.ts`; `run` capitalised words that may hold a name; `acronym` THADS, UBND. */
export type Unit = {
  readonly kind: 'run' | 'cue' | 'acronym' | 'word' | 'initials' | 'number' | 'mark' | 'break'
  readonly cue?: CueKind
  /** The words of a cue or a run, the initials; none for the other kinds, which hold one token. */
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

// No rule looks farther than this over marks and numbers alone: of a longer run of them the middle is not kept.
const WORDLESS_SEEN = 40
const MOST_WORDLESS = 1000

/** The text as units: the tokens, with known phrases and capitalised runs taken together. Linear in the text. */
export const readUnits = (text: string): readonly Unit[] => {
  const tokens = new TokenReader(text)
  const units: Unit[] = []
  let i = 0
  let wordless = 0
  for (let token = tokens.at(i); token !== undefined; token = tokens.at(i)) {
    const unit = unitAt({ tokens, token, i })
    units.push(unit)
    wordless = unit.kind === 'mark' || unit.kind === 'number' ? wordless + 1 : 0
    if (wordless > MOST_WORDLESS) {
      units.splice(-MOST_WORDLESS + WORDLESS_SEEN, MOST_WORDLESS - 2 * WORDLESS_SEEN)
      wordless = 2 * WORDLESS_SEEN
    }
    i += unit.tokens.length || 1
  }
  return units
}

type Place = { tokens: TokenReader; i: number }

const unitAt = ({ tokens, token, i }: Place & { token: Token }): Unit => {
  if (token.kind === 'initials') return initialsAt({ tokens, token, i })
  if (token.kind !== 'word') return single({ token, kind: token.kind })
  const cue = findCue({ tokens, i })
  if (cue !== undefined) return several({ tokens: tokens.range(i, i + cue.length), kind: 'cue', cue: cue.kind })
  if (!token.isCapitalised) return single({ token, kind: 'word' })
  if (isAcronym(token)) return single({ token, kind: 'acronym' })
  return several({ tokens: tokens.range(i, runEnd({ tokens, i })), kind: 'run' })
}

const single = ({ token, kind }: { token: Token; kind: Unit['kind'] }): Unit => ({
  kind,
  tokens: NO_TOKENS,
  lower: token.lower,
  start: token.start,
  end: token.end,
})

const several = ({ tokens, kind, cue }: Pick<Unit, 'tokens' | 'kind' | 'cue'>): Unit => ({
  kind,
  cue,
  tokens,
  lower: tokens.map((token) => token.lower).join(' '),
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
})

const initialsAt = ({ tokens, token, i }: Place & { token: Token }): Unit =>
  isPlaceInitials({ tokens, token, i })
    ? several({ tokens: [token], kind: 'cue', cue: 'place' })
    : several({ tokens: [token], kind: 'initials' })

const runEnd = ({ tokens, i }: Place): number => {
  let end = i + 1
  while (end - i < LONGEST_NAME && continuesRun({ tokens, i: end })) end++
  return end
}

const continuesRun = ({ tokens, i }: Place): boolean => {
  const token = tokens.at(i)
  const before = tokens.at(i - 1)
  if (token === undefined || before === undefined || !token.isCapitalised || token.start > before.end + 2) return false
  if (token.kind === 'initials') return true
  if (token.kind !== 'word' || before.kind !== 'word' || isAcronym(token)) return false
  const cue = findCue({ tokens, i })
  // "Đinh Tiến Sỹ" is a name, "… Tiến sỹ" a title.
  return cue === undefined || cue.length < 2 || tokens.at(i + 1)?.isCapitalised === true
}

const isAcronym = (token: Token): boolean => {
  if (!ACRONYM.test(token.text)) return false
  if (ACRONYMS_WITH_VOWELS.has(token.lower) && !SURNAMES.has(token.lower)) return true
  return !VOWEL.test(token.lower)
}

const isPlaceInitials = ({ tokens, token, i }: Place & { token: Token }): boolean => {
  const next = tokens.at(i + 1)
  if (!PLACE_INITIALS.has(token.lower) || next === undefined || next.start > token.end + 1) return false
  const before = tokens.at(i - 1)
  if (before?.isCapitalised || (before !== undefined && findCue({ tokens, i: i - 1 })?.kind === 'honorific'))
    return false
  return next.kind === 'number' || (next.kind === 'word' && next.isCapitalised)
}
