import { z } from 'zod'
import { isIsoDate } from '../../calendar/days'
import { ROLE_NAMES } from '../roles'

const day = z
  .string()
  .refine((text) => text === '' || isIsoDate(text))
  .nullish()
  .transform((text) => text || null)
const person = z
  .string()
  .nullish()
  .transform((id) => id ?? null)

/** A person's roles as a save gives them; an empty day is open. Whom it names as enterer and confirmer is not believed. */
export const grantRows = z.array(
  z.object({
    role: z.enum(ROLE_NAMES),
    unit: z.string().min(1).max(200),
    from: day,
    to: day,
    enteredBy: person,
    confirmedBy: person,
  }),
)
