'use client'

import { localDate } from '../../../calendar/calendar'
import type { Role } from '../../../workflow/roles'
import { type Choice, useChoices } from '../../client/useChoices'
import { unitsHolding } from './unitsHolding'

/** Roles that answer a fact check for their unit. */
export const ANSWERING: readonly Role[] = ['reviewer', 'unit_head']

/** The units in which somebody holds one of the roles today. */
export const useUnitsHolding = (roles: readonly Role[]): Choice[] => {
  const units = useChoices('units', 'name')
  const people = useChoices('people', 'name')
  return unitsHolding({ roles, units, people, today: localDate(new Date().toISOString()) })
}
