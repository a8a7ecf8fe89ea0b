import type { DocumentMention } from './DocumentMention'
import { readAmendedYears } from './readAmendedYears'
import { readDate } from './readDate'
import { type DocumentNumber, readDocumentNumber } from './readDocumentNumber'
import { readLawName } from './readLawName'
import { readYear } from './readYear'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }

/** "Luật năm 2008" needs an article to be a citation. */
const NAMELESS: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh'])

/**
 * A law named at a token with what identifies it: its number ("… số 26/2008/QH12", "… năm 2008 (Luật số 26/2008/QH12)"), its
 * year ("… năm 2008", "… (2008)", "… ngày 14/11/2008") and the years of its amendments. Undefined where none is
 * named at index `at`. Source: interchange.md, `document`.
 */
export const readLaw = ({ tokens, at }: Place): DocumentMention | undefined => {
  const law = readLawName({ tokens, at })
  if (!law) return undefined
  const early = readAmendedYears({ tokens, at: skipStatus({ tokens, at: law.next }) })
  const identity = readIdentity({ tokens, at: early?.next ?? skipStatus({ tokens, at: law.next }) })
  const late = identity && readAmendedYears({ tokens, at: identity.next })
  const amendedYears = [...(early?.years ?? []), ...(late?.years ?? [])]
  return {
    name: identity?.number ?? [law.name, identity?.year].filter(Boolean).join(' '),
    identified:
      identity?.number !== undefined ||
      (!NAMELESS.has(law.name) && (identity !== undefined || amendedYears.length > 0)),
    relative: false,
    foreign: false,
    amendedYears,
    from: at,
    next: late?.next ?? identity?.next ?? early?.next ?? law.next,
  }
}

/** "hiện hành" and "(sửa đổi)" stand between a name and its year. */
const skipStatus = ({ tokens, at }: Place): number => {
  const keys = tokens.slice(at, at + 4).map(({ key }) => key)
  if (keys[0] === 'hiện' && keys[1] === 'hành') return at + 2
  return keys.join(' ') === '( sửa đổi )' ? at + 4 : at
}

type Identity = { number?: string; year?: number; next: number }

const readIdentity = ({ tokens, at }: Place): Identity | undefined => {
  const number = readNumber({ tokens, at })
  if (number) return { number: number.number, next: skipYear({ tokens, at: number.next }) }
  const year = readPlainYear({ tokens, at }) ?? readBracketedYear({ tokens, at }) ?? readDate({ tokens, at })
  const next = year?.next ?? at
  const bracketed = readBracketedNumber({ tokens, at: next })
  return bracketed ? { number: bracketed.number, next: bracketed.next } : year
}

const readNumber = ({ tokens, at }: Place): DocumentNumber | undefined => {
  let next = at
  if (tokens[next]?.text === ',' && tokens[next + 1]?.key === 'số') next++
  if (tokens[next]?.key === 'số') next++
  if (tokens[next]?.text === ':') next++
  return readDocumentNumber({ tokens, at: next, afterType: false })
}

const skipYear = ({ tokens, at }: Place): number => readPlainYear({ tokens, at })?.next ?? at

const readPlainYear = ({ tokens, at }: Place): { year: number; next: number } | undefined =>
  readYear({ tokens, at: tokens[at]?.key === 'năm' ? at + 1 : at })

const readBracketedYear = ({ tokens, at }: Place): { year: number; next: number } | undefined => {
  if (tokens[at]?.text !== '(') return undefined
  const year = readPlainYear({ tokens, at: at + 1 })
  return year && tokens[year.next]?.text === ')' ? { year: year.year, next: year.next + 1 } : undefined
}

const LAW_WORDS: ReadonlySet<string> = new Set(['luật', 'bộ', 'pháp', 'lệnh', 'số', ':'])

const readBracketedNumber = ({ tokens, at }: Place): DocumentNumber | undefined => {
  if (tokens[at]?.text !== '(') return undefined
  let next = at + 1
  while (next < at + 6 && LAW_WORDS.has(tokens[next]?.key ?? '')) next++
  const number = readDocumentNumber({ tokens, at: next, afterType: true })
  if (!number) return undefined
  const mark = tokens[number.next]?.text
  if (mark === ')') return { ...number, next: number.next + 1 }
  return mark === ',' || mark === ';' ? number : undefined
}
