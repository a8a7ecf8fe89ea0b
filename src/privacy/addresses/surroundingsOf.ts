import type { Owner } from '../Owners'
import type { Reading } from '../Reading'
import { PAPERS, PARCEL } from './homeCues'

// UTF-16 units
const LOOK_AHEAD = 100
const AMONG = 600
/** How much of a sentence before an address is read. */
const LOOK_BEHIND = 120

/** An address of a text in normal form, UTF-16 units, half open. */
export type Candidate = { reading: Reading; start: number; end: number }

/** What stands around an address, as far as it says whose it is. */
export type Surroundings = {
  readonly address: string
  /** The sentence before the address, and what stands between it and its owner. */
  readonly before: string
  readonly between: string
  readonly after: string
  /** What stands before the address, whatever sentence, and before its owner. */
  readonly textBefore: string
  readonly textBeforeOwner: string
  /** Whose it may be, named before it in the same sentence. */
  readonly owner: Owner | undefined
  /** The same, or the one of the sentences before. */
  readonly lastOwner: Owner | undefined
  readonly isPublicSentence: boolean
  readonly isNextPrivate: boolean
  readonly isNextPublic: boolean
  readonly isPublicsAfter: boolean
  /** Whether the text tells of a private person near by, before or after, by name or part. */
  readonly isAmongPrivate: boolean
}

/** Gathers what stands around an address: a bounded stretch of the text. */
export const surroundingsOf = ({ reading: { text, owners }, start, end }: Candidate): Surroundings => {
  const from = Math.max(owners.sentenceStart(start), start - LOOK_BEHIND)
  const before = PARCEL.cut(text.slice(from, start))
  const lastOwner = owners.before(start)
  const owner = lastOwner !== undefined && lastOwner.end >= from ? lastOwner : undefined
  const next = owners.next({ at: end, reach: LOOK_AHEAD })
  const ownerStart = owner?.start ?? start
  return {
    address: text.slice(start, end),
    before,
    between: owner === undefined ? before : PARCEL.cut(text.slice(owner.end, start)).replace(PAPERS, ''),
    after: text.slice(end, end + LOOK_AHEAD),
    textBefore: text.slice(Math.max(0, start - LOOK_BEHIND), start),
    textBeforeOwner: text.slice(Math.max(0, ownerStart - LOOK_BEHIND), ownerStart),
    owner,
    lastOwner,
    isPublicSentence: owner?.kind === 'public' && !owners.hasPrivateInSentence(start),
    isNextPrivate: next?.kind === 'private',
    isNextPublic: next?.kind === 'public',
    isPublicsAfter: owners.after(end)?.kind === 'public',
    isAmongPrivate:
      owners.hasPrivateNear({ at: start, reach: AMONG }) || owners.hasRoleInSentence({ at: start, reach: LOOK_BEHIND }),
  }
}
