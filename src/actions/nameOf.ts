import type { Payload } from 'payload'
import { CLOCK } from '../workflow/roles'

/** The name that people see for a person's id; the clock and people who are no longer there have names too. */
export const nameOf = async ({ payload, person }: { payload: Payload; person: string }): Promise<string> => {
  if (person === CLOCK) return 'Hệ thống'
  if (person === '') return 'Người khác'
  // Names in the log's sentences are shown to everybody who may see the story at all.
  const row = await payload.findByID({
    collection: 'people',
    id: person,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return row?.name ?? 'Người khác'
}
