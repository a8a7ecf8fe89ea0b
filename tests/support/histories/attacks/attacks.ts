import type { StoryRow } from '../../../../src/actions/storyRow'
import { ACCIDENTS, isDecided } from './accidents'
import { type Attacking, isOpen } from './attack'
import { CURIOSITY } from './curiosity'
import { FORBIDDEN_SAVES } from './forbiddenSaves'
import { SIDE_DOORS } from './sideDoors'

/** Everything that people try and machines suffer between the honest steps, each with its own answer to what went wrong. */
export const ATTACKS = { ...FORBIDDEN_SAVES, ...SIDE_DOORS, ...CURIOSITY, ...ACCIDENTS } satisfies Record<
  string,
  Attacking
>

export type AttackName = keyof typeof ATTACKS
const ATTACK_NAMES = Object.keys(ATTACKS) as AttackName[]

/** Where an attack can meet a guard of its own; elsewhere the first door stops it. */
const FITS: Partial<Record<AttackName, (row: StoryRow) => boolean>> = {
  blind: isOpen,
  stale: isOpen,
  withScript: isOpen,
  frozen: (row) => !isOpen(row),
  damagedRow: isDecided,
  sleeper: ({ live }) => live !== 'none',
}

/** How much likelier than others: what fits seldom is tried when it fits. */
const WEIGHTS: Partial<Record<AttackName, number>> = { damagedRow: 8, sleeper: 2 }

/** What could be tried on the text as it stands, and how likely each is. */
export const fittingAttacks = (row: StoryRow): { item: AttackName; weight: number }[] =>
  ATTACK_NAMES.filter((name) => FITS[name]?.(row) ?? true).map((item) => ({ item, weight: WEIGHTS[item] ?? 1 }))
