import type { Payload } from 'payload'
import { findRows } from '../database/findRows'
import { CLOCK } from '../workflow/roles'

interface Named {
  id: string
  name: string
}

/** The name that people see for a person's id, among these rows; the clock and people who are no longer there have names too. */
export const nameIn = ({ people, person }: { people: readonly Named[]; person: string }): string => {
  if (person === CLOCK) return 'Hệ thống'
  return people.find(({ id }) => id === person)?.name ?? 'Người khác'
}

/** The names that people see for people's ids, by id: in one look, however many there are. */
export const namesOf = async ({
  payload,
  people,
}: {
  payload: Payload
  people: readonly string[]
}): Promise<(person: string) => string> => {
  // Names in the log's sentences are shown to everybody who may see the story at all.
  const asked = [...new Set(people)].filter((person) => person !== '' && person !== CLOCK)
  const where = { id: { in: asked } }
  const rows =
    asked.length === 0 ? [] : await findRows<Named>({ payload, collection: 'people', columns: ['name'], where })
  return (person) => nameIn({ people: rows, person })
}

/** The name that people see for a person's id. */
export const nameOf = async ({ payload, person }: { payload: Payload; person: string }): Promise<string> =>
  (await namesOf({ payload, people: [person] }))(person)
