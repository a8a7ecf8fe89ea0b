'use client'

import { localDate } from '../../../calendar/calendar'
import type { Role } from '../../../workflow/roles'
import { type Choice, useChoices } from '../../client/useChoices'
import { unitsHolding } from './unitsHolding'

/** The units in which somebody holds one of the roles today. */
export const useUnitsHolding = (roles: readonly Role[]): Choice[] => {
  const units = useChoices('units', 'name')
  const people = useChoices('people', 'name')
  return unitsHolding({ roles, units, people, today: localDate(new Date().toISOString()) })
}
