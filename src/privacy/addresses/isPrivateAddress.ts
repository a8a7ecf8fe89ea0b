import { isFloorOnly, isWeakAddress } from './addressKinds'
import { AGENCY, CLAIMED_AT_ONCE, IN_TITLE, isScene } from './claims'
import {
  A_DOOR,
  A_HOME,
  ADDRESSED,
  AT_HEAD,
  AT_HOME,
  CALLED_ON,
  COMMUNE_NEXT,
  FROM,
  GIVES_ADDRESS,
  HOME_AFTER,
  HOME_IS,
  HOME_OF,
  IN_BRACKETS,
  IN_FORM,
  LIES,
  LIVES_THERE,
  LODGES,
  MADE_UP,
  MOVES,
  OFFICE,
  ON_TO,
  OWNED_AFTER,
  OWNER_NAMED,
  PEOPLE_LIVE,
  PROPERTY,
  RENTS,
  RESIDES,
  SOMEBODYS_HOME,
  STRETCH,
  WHERE_THEY_LIVE,
} from './homeCues'
import { isTheirsByDefault } from './isTheirsByDefault'
import { NEAR_BY, PUBLIC_AFTER, PUBLIC_PLACE, TREATED } from './publicPlaces'
import { type Candidate, type Surroundings, surroundingsOf } from './surroundingsOf'

const NEAR = 45 // UTF-16 units: ", sinh năm 1966, "

/** Whether an address is where a private person lives or what he owns, by what stands around it. Source: domain.md 8 rule 3. */
export const isPrivateAddress = (candidate: Candidate): boolean => {
  const place = surroundingsOf(candidate)
  return isSomebodys(place) && !isNobodys(place)
}

const isSomebodys = (place: Surroundings): boolean => {
  if (place.isAmongPrivate && WHERE_THEY_LIVE.test(place.after)) return true
  if (place.isPublicSentence && !place.isNextPrivate && isWeakAddress(place.address)) return false
  if ([RESIDES, LODGES, SOMEBODYS_HOME].some((cue) => cue.test(place.before))) return true
  if (place.isPublicSentence && !place.isNextPrivate) return false
  if (isSaidToLive(place) || isToldOfPeople(place) || isNewHome(place)) return true
  if (isDwelling(place) && !OFFICE.test(place.between) && isSomebodysDwelling(place)) return true
  return isTheirsBySurroundings(place) || isTheirsByDefault(place)
}

const isTheirsBySurroundings = (place: Surroundings): boolean => {
  if (place.owner?.kind === 'public' || isOutOfReach(place)) return false
  return (isHouseOf(place) || isNamedAddress(place) || isPrivateUnlessPublic(place)) && !isPublicPlace(place)
}

const isNobodys = ({ address, before, textBefore, after }: Surroundings): boolean =>
  isScene({ textBefore, after }) ||
  AGENCY.test(before) ||
  IN_TITLE.test(before) ||
  isFloorOnly(address) ||
  MADE_UP.test(address + after) ||
  STRETCH.test(before) ||
  (FROM.test(before) && ON_TO.test(after))

/** A door that nothing makes public belongs to whoever is named near by. */
const isPrivateUnlessPublic = (place: Surroundings): boolean => {
  const { address, before, lastOwner, isNextPrivate, isPublicsAfter } = place
  if (!isDoor(address) || isPublicsAfter || NEAR_BY.test(before)) return false
  return lastOwner?.kind === 'private' || isNextPrivate
}

const isOutOfReach = ({ before, lastOwner, isNextPrivate }: Surroundings): boolean =>
  lastOwner === undefined && !isNextPrivate && !ADDRESSED.test(before)

// Asked last: these lists are long.
const isPublicPlace = ({ before, between, after }: Surroundings): boolean =>
  CLAIMED_AT_ONCE.test(before) || OFFICE.test(between) || PUBLIC_PLACE.test(between) || PUBLIC_AFTER.test(after)

const isDoor = (address: string): boolean => A_DOOR.test(address) && !isWeakAddress(address)

const isSaidToLive = (place: Surroundings): boolean => {
  const { address, before, after, textBefore, owner, lastOwner, isNextPrivate } = place
  if (IN_FORM.test(before) && lastOwner?.kind === 'private') return true
  if (owner?.kind === 'private' && (HOME_IS.test(before) || LIVES_THERE.test(after))) return true
  if (!isNextPrivate) return false
  if (HOME_AFTER.test(after) || OWNER_NAMED.test(after)) return true
  if (IN_BRACKETS.test(before) || AT_HEAD.test(textBefore)) return true
  return CALLED_ON.test(before) && !isWeakAddress(address)
}

const isToldOfPeople = ({ before, owner, lastOwner, isNextPrivate, isPublicsAfter }: Surroundings): boolean => {
  if (isPublicsAfter || (lastOwner === undefined && !isNextPrivate)) return false
  if (GIVES_ADDRESS.test(before)) return true
  return owner?.kind !== 'public' && PEOPLE_LIVE.test(before) && !PUBLIC_PLACE.test(PEOPLE_LIVE.cut(before))
}

const isNewHome = ({ before, lastOwner, isNextPrivate }: Surroundings): boolean => {
  if (lastOwner === undefined && !isNextPrivate) return false
  return MOVES.test(before) && !PUBLIC_PLACE.test(MOVES.cut(before).replace(TREATED, ''))
}

const isDwelling = ({ between, address }: Surroundings): boolean => AT_HOME.test(between) || A_HOME.test(address)

// A house that nobody near by is named for is private too where nothing makes it public: "Căn nhà số 41 … bị kê biên".
const isSomebodysDwelling = ({
  address,
  before,
  between,
  after,
  lastOwner,
  isNextPrivate,
  isNextPublic,
  isPublicsAfter,
}: Surroundings): boolean => {
  if (isPublicsAfter) return false
  if (lastOwner?.kind === 'private') return true
  if (NEAR_BY.test(before)) return false
  if (isNextPrivate) return true
  return A_DOOR.test(address) && !isNextPublic && !PUBLIC_PLACE.test(between) && !PUBLIC_AFTER.test(after)
}

const isOfSomebody = ({ owner, isNextPrivate, address }: Surroundings): boolean =>
  owner?.kind === 'private' || isNextPrivate || A_DOOR.test(address)

// "Nhà bà Hiền nằm sâu trong …", "ông Hùng thuê …"
const isHouseOf = ({ address, between, textBeforeOwner, owner }: Surroundings): boolean => {
  if (owner?.kind !== 'private' || between.length > NEAR) return false
  if (LIES.test(between) && HOME_OF.test(textBeforeOwner)) return true
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
