import type { Facts } from '../facts'
import type { FactCheckRequest } from '../story'

/** A request made now: due at the end of so many working days (design: send_to_fact_check). */
export const openRequest = ({
  facts,
  workingDays,
  ...asked
}: Pick<FactCheckRequest, 'unit' | 'round' | 'edition'> & { facts: Facts; workingDays: number }): FactCheckRequest => ({
  ...asked,
  state: 'open',
  askedAt: facts.now,
  dueAt: facts.dueIn(workingDays),
  by: null,
  answeredAt: null,
  verdict: null,
})
