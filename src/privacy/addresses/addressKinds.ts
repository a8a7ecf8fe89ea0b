import { NAME } from './addressNames'
import { spelt } from './spelt'

const STREET_ONLY = new RegExp(
  `^(?:${spelt('đường, phố, đại lộ, quốc lộ, tỉnh lộ, khu đô thị, số, đội, tầng, lô')}) ?(?:số )?(?:${NAME}|\\d+\\p{L}?)$`,
  'u',
)

const FLOOR_ONLY = new RegExp(`^(?:${spelt('tầng, lầu, cổng, ô, sạp, sảnh, cầu thang')}) ?(?:số )?[\\p{L}\\d]+$`, 'u')

/** Whether this is the floor or the gate of some house: nobody's address alone. */
export const isFloorOnly = (address: string): boolean => FLOOR_ONLY.test(address)

/** Whether an address is no more than a street or a number: many things happen on a street, few live on it. */
export const isWeakAddress = (address: string): boolean => STREET_ONLY.test(address)
