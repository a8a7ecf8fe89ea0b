import type { Organisation } from './loadOrganisation'
import { unitFacts } from './unitFacts'

/** Units in which somebody is desk editor on a day (ISO date), with their names. */
export const desksOn = (asked: { organisation: Organisation; today: string }): { id: string; name: string }[] =>
  unitFacts(asked)
    .filter(({ isDesk }) => isDesk)
    .map(({ id, name }) => ({ id, name }))
