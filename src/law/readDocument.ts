import { caseDocuments } from './caseDocuments'
import type { DocumentMention } from './DocumentMention'
import { documentTypes } from './documentTypes'
import { isCaseSymbol } from './isCaseSymbol'
import { isCourtDecision } from './isCourtDecision'
import { isOtherLuat } from './isOtherLuat'
import { growPhraseTree, readPhrase } from './PhraseTree'
import { readAmendedYears } from './readAmendedYears'
import { type DocumentNumber, readDocumentNumber } from './readDocumentNumber'
import { beginsDraft, readDraft } from './readDraft'
import { readLaw } from './readLaw'
import { beginsLawName } from './readLawName'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }

const types = growPhraseTree(Object.keys(documentTypes).map((type) => [type, type] as const))
const papers = growPhraseTree(Object.entries(caseDocuments))
const LONGEST_SUBJECT = 14

/**
 * The document that a text names at index `at`, or the contract, charter or judgment that is no legal document (`foreign`); undefined
 * where none is named. Sources: interchange.md, citations; domain.md 6.1, 6.2.
 */
export const readDocument = ({ tokens, at }: Place): DocumentMention | undefined => {
  if (tokens[at]?.kind === 'number') return readBareNumber({ tokens, at })
  if (!mayBeginDocument(tokens[at])) return undefined
  return (
    readAgreement({ tokens, at }) ??
    readDraft({ tokens, at }) ??
    readRelative({ tokens, at }) ??
    readNumbered({ tokens, at }) ??
    readLaw({ tokens, at }) ??
    readNumberedAfterSubject({ tokens, at }) ??
    readShort({ tokens, at })
  )
}

/** A quick answer for the many words that begin no document at all. */
const mayBeginDocument = (token: Token | undefined): boolean =>
  token !== undefined &&
  (types.next.has(token.key) || papers.next.has(token.key) || beginsLawName(token) || beginsDraft(token))

/**
 * Whether a paper of a case or a register is named at index `at`: numbers after it are no citations. Source: interchange.md, citations.
 */
export const namesPaper = ({ tokens, at }: Place): boolean => readPhrase({ tree: papers, tokens, at }) !== undefined

const NOTHING = { name: null, identified: false, relative: false, foreign: false, amendedYears: [] } as const

const readAgreement = ({ tokens, at }: Place): DocumentMention | undefined => {
  const paper = readPhrase({ tree: papers, tokens, at })
  return paper?.value === 'agreement' ? { ...NOTHING, foreign: true, from: at, next: paper.next } : undefined
}

const readRelative = ({ tokens, at }: Place): DocumentMention | undefined => {
  const type = readType({ tokens, at })
  if (!type || tokens[type.next]?.key !== 'này') return undefined
  return { ...NOTHING, relative: true, from: at, next: type.next + 1 }
}

const readType = ({ tokens, at }: Place): { type: string; next: number } | undefined => {
  const found = readPhrase({ tree: types, tokens, at })
  const token = tokens[at]
  if (!found || !token || isOtherLuat({ tokens, at })) return undefined
  const isCapital = token.text !== token.key
  return isCapital || documentTypes[found.value] === 'noun' ? { type: found.value, next: found.next } : undefined
}

/** "Nghị định số 62/2015/NĐ-CP", "Luật số 64/2014/QH13". */
const readNumbered = ({ tokens, at }: Place): DocumentMention | undefined => {
  const type = readPhrase({ tree: types, tokens, at })
  const digitsAt = type && skipNumberWords({ tokens, at: type.next })
  const number = digitsAt && readDocumentNumber({ tokens, at: digitsAt, afterType: true })
  return number ? mentionOf({ number, tokens, at }) : undefined
}

/** "Quyết định thi hành án số 512/QĐ-CCTHADS". */
const readNumberedAfterSubject = ({ tokens, at }: Place): DocumentMention | undefined => {
  const type = readType({ tokens, at })
  const number = type && readNumberAfterSubject({ tokens, at: type.next })
  return number && mentionOf({ number, tokens, at })
}

const skipNumberWords = ({ tokens, at }: Place): number => {
  let next = at
  if (tokens[next]?.key === 'số') next++
  if (tokens[next]?.text === ':') next++
  return next
}

const readNumberAfterSubject = ({ tokens, at }: Place): DocumentNumber | undefined => {
  for (let next = at; next < at + LONGEST_SUBJECT; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word') return undefined
    const number =
      token.key === 'số' && readDocumentNumber({ tokens, at: skipNumberWords({ tokens, at: next }), afterType: false })
    if (number) return number
    if (
      next > at &&
      (readPhrase({ tree: types, tokens, at: next }) || readPhrase({ tree: papers, tokens, at: next }))
    ) {
      return undefined
    }
  }
  return undefined
}

type NumberAt = Place & { number: DocumentNumber }

const mentionOf = ({ number, tokens, at }: NumberAt): DocumentMention => {
  const isOfCase = isCaseSymbol(number.segments) || isCourtDecision({ number, tokens })
  if (isOfCase) return { ...NOTHING, foreign: true, from: at, next: number.next }
  const amended = readAmendedYears({ tokens, at: number.next })
  return {
    ...NOTHING,
    name: number.number,
    identified: true,
    amendedYears: amended?.years ?? [],
    from: at,
    next: amended?.next ?? number.next,
  }
}

const NAMED_SHORT: ReadonlySet<string> = new Set(['Nghị định', 'Nghị quyết', 'Thông tư', 'Thông tư liên tịch'])

/** "Nghị định 62", as newspapers call a decree they have named before. */
const readShort = ({ tokens, at }: Place): DocumentMention | undefined => {
  const type = readType({ tokens, at })
  if (!type || !NAMED_SHORT.has(type.type)) return undefined
  const digitsAt = skipNumberWords({ tokens, at: type.next })
  const digits = tokens[digitsAt]
  if (digits?.kind !== 'number' || digits.text.length > 3 || isGluedOn({ tokens, at: digitsAt + 1 })) return undefined
  return { ...NOTHING, name: `${type.type} ${digits.text}`, shortOf: digits.text, from: at, next: digitsAt + 1 }
}

/** "/2015", "-CP", ".000": the number before it isn't all of it. A full stop that ends the text is nothing of the kind. */
const isGluedOn = ({ tokens, at }: Place): boolean => {
  const [mark, after] = [tokens[at], tokens[at + 1]]
  return mark?.spaced === false && ['/', '-', '.'].includes(mark.text) && after?.spaced === false
}

const readBareNumber = ({ tokens, at }: Place): DocumentMention | undefined => {
  const number = readDocumentNumber({ tokens, at, afterType: false })
  return number && mentionOf({ number, tokens, at })
}
