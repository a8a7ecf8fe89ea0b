'use client'

import { localDate } from '../../../calendar/calendar'
import { type Choice, useChoices } from '../../client/useChoices'
import { answeringUnits } from './answeringUnits'

/** The units that can be asked today. */
export const useAnsweringUnits = (): Choice[] => {
  const units = useChoices('units', 'name')
  const people = useChoices('people', 'name')
  return answeringUnits({ units, people, today: localDate(new Date().toISOString()) })
}
