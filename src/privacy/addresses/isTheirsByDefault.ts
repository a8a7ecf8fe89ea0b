import { isWeakAddress } from './addressKinds'
import { CLAIMED_AT_ONCE, claimZoneOf, FOUND_THERE, KNOWN_FOR, LEADS_HOME, STANDS_ALONE } from './claims'
import { A_DOOR, COMMUNE_NEXT } from './homeCues'
import { NEAR_BY, PUBLIC_AFTER, PUBLIC_PLACE } from './publicPlaces'
import type { Surroundings } from './surroundingsOf'

const CLOSE = 45 // UTF-16 units

/** Whether an address is a private person's because the text tells of one and nothing claims the address for anybody else. */
export const isTheirsByDefault = (place: Surroundings): boolean => {
  if (!place.isAmongPrivate || !isWholeAddress(place)) return false
  if (place.isPublicsAfter || NEAR_BY.test(place.before) || PUBLIC_AFTER.test(place.after)) return false
  return LEADS_HOME.test(place.before) || !isClaimed(place)
}

const isWholeAddress = ({ address, before, after }: Surroundings): boolean => {
  const hasCommune = COMMUNE_NEXT.test(after)
  if (isWeakAddress(address)) return hasCommune && STANDS_ALONE.test(before)
  return hasCommune || A_DOOR.test(address) || STANDS_ALONE.test(before)
}

const isClaimed = ({ before, between, after, owner, isNextPublic }: Surroundings): boolean => {
  if (CLAIMED_AT_ONCE.test(before) || FOUND_THERE.test(before)) return true
  if (isNextPublic && KNOWN_FOR.test(after)) return true
  if (owner?.kind === 'public' && between.length <= CLOSE) return true
  return PUBLIC_PLACE.test(claimZoneOf(between))
}
