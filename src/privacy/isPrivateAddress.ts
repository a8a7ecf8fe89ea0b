import type { Owner } from './Owners'
import type { Reading } from './Reading'
import {
  A_DOOR,
  A_HOME,
  ADDRESSED,
  AT_HEAD,
  AT_HOME,
  CALLED_ON,
  COMMUNE_NEXT,
  HOME_AFTER,
  HOME_IS,
  HOME_OF,
  IN_BRACKETS,
  IN_FORM,
  LIES,
  LIVES_THERE,
  LODGES,
  OFFICE,
  OWNED_AFTER,
  PAPERS,
  PARCEL,
  PROPERTY,
  RENTS,
  RESIDES,
  SOMEBODYS_HOME,
  STRETCH,
} from './words/addressCues'
import { isWeakAddress } from './words/addressParts'

// UTF-16 units
const LOOK_AHEAD = 100
const LOOK_BEHIND = 120
const NEAR = 45 // ", sinh năm 1966, "

/** An address of a text in normal form, UTF-16 units, half open. */
type Candidate = { reading: Reading; start: number; end: number }

/** Whether an address is where a private person lives or what he owns, by what stands around it. Source: domain.md 8 rule 3. */
export const isPrivateAddress = (candidate: Candidate): boolean => {
  const place = surroundingsOf(candidate)
  if (STRETCH.test(place.before)) return false
  if ([RESIDES, LODGES, SOMEBODYS_HOME].some((cue) => cue.test(place.before))) return true
  if (place.isPublicSentence && !place.isNextPrivate) return false
  if (isSaidToLive(place)) return true
  const isOfOffice = OFFICE.test(place.between)
  if (isDwelling(place) && !isOfOffice) return isOfSomebody(place) && isNotPublicAfter(candidate)
  if (isOfOffice || place.owner?.kind === 'public') return false
  return isHouseOf(place) || isNamedAddress(place)
}

type Surroundings = {
  readonly text: string
  readonly address: string
  /** The sentence before the address, and what stands between it and its owner. */
  readonly before: string
  readonly between: string
  readonly after: string
  /** Whose it may be, named before it in the same sentence. */
  readonly owner: Owner | undefined
  /** The same, or the one of the sentences before. */
  readonly lastOwner: Owner | undefined
  readonly isPublicSentence: boolean
  readonly isNextPrivate: boolean
  readonly start: number
}

const surroundingsOf = ({ reading: { text, owners }, start, end }: Candidate): Surroundings => {
  const from = Math.max(owners.sentenceStart(start), start - LOOK_BEHIND)
  const before = text.slice(from, start).replace(PARCEL, '')
  const lastOwner = owners.before(start)
  const owner = lastOwner !== undefined && lastOwner.end >= from ? lastOwner : undefined
  return {
    text,
    address: text.slice(start, end),
    before,
    between: owner === undefined ? before : text.slice(owner.end, start).replace(PARCEL, '').replace(PAPERS, ''),
    after: text.slice(end, end + LOOK_AHEAD),
    owner,
    lastOwner,
    isPublicSentence: owner?.kind === 'public' && !owners.hasPrivateInSentence(start),
    isNextPrivate: owners.next({ at: end, reach: LOOK_AHEAD })?.kind === 'private',
    start,
  }
}

const isSaidToLive = (place: Surroundings): boolean => {
  const { text, address, before, after, owner, lastOwner, isNextPrivate, start } = place
  if (IN_FORM.test(before) && lastOwner?.kind === 'private') return true
  if (owner?.kind === 'private' && (HOME_IS.test(before) || LIVES_THERE.test(after))) return true
  if (!isNextPrivate) return false
  if (HOME_AFTER.test(after)) return true
  if (IN_BRACKETS.test(before) || AT_HEAD.test(text.slice(Math.max(0, start - LOOK_BEHIND), start))) return true
  return CALLED_ON.test(before) && !isWeakAddress(address)
}

const isDwelling = ({ between, address }: Surroundings): boolean => AT_HOME.test(between) || A_HOME.test(address)

const isOfSomebody = ({ owner, isNextPrivate, address }: Surroundings): boolean =>
  owner?.kind === 'private' || isNextPrivate || A_DOOR.test(address)

const isNotPublicAfter = ({ reading, end }: Candidate): boolean => reading.owners.after(end)?.kind !== 'public'

// "Nhà bà Hiền nằm sâu trong …", "ông Hùng thuê …"
const isHouseOf = ({ text, address, between, owner }: Surroundings): boolean => {
  if (owner?.kind !== 'private' || between.length > NEAR) return false
  if (LIES.test(between) && HOME_OF.test(text.slice(Math.max(0, owner.start - NEAR), owner.start))) return true
  return RENTS.test(between) && !isWeakAddress(address)
}

const isNamedAddress = (place: Surroundings): boolean => {
  const { address, before, between, after, owner, isNextPrivate } = place
  const isWeak = isWeakAddress(address)
  const isNear = between.length <= NEAR
  if (ADDRESSED.test(before)) {
    if (owner?.kind === 'private') return !isWeak || isNear
    const isOwned = (isOfSomebody(place) && PROPERTY.test(before)) || (isNextPrivate && OWNED_AFTER.test(after))
    return !isWeak && isOwned
  }
  if (owner?.kind !== 'private' || !isNear) return false
  return (!isWeak || COMMUNE_NEXT.test(after)) && /[,(:–-] ?$/u.test(between)
}
