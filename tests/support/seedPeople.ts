import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../src/workflow/roles'
import { PEOPLE } from './people'

export const UNITS = [
  'bao-plvn',
  'ban-phap-luat',
  'cuc-qlthads',
  'thads-ha-noi',
  'thads-da-nang',
  'to-cong-tac-phoi-hop',
  'vp-tcthads',
  'doan-kiem-tra',
]

export const PASSWORD = 'mat-khau-thu-nghiem-2026'

/** People by id with the roles they hold, confirmed and without end. */
export type Cast = Record<string, Actor['roles']>

const EVERYBODY: Cast = Object.fromEntries(Object.entries(PEOPLE).map(([person, grant]) => [person, [{ ...grant }]]))

export const emailOf = (person: string): string => `${person.toLowerCase()}@toasoan.example`

/** Stores the people and units of the tests, each with an account. Their roles are confirmed as if two others had done so. */
export const seedPeople = async ({ payload, cast = EVERYBODY }: { payload: Payload; cast?: Cast }): Promise<void> => {
  for (const id of UNITS)
    await payload.create({ collection: 'units', data: { id, name: `Đơn vị ${id}` }, overrideAccess: true })
  await payload.create({
    collection: 'sections',
    data: { id: 'thoi-su', slug: 'thoi-su', label: 'Thời sự' },
    overrideAccess: true,
  })
  for (const [person, roles] of Object.entries(cast)) {
    const grants = roles.map((role) => ({ ...role, from: null, to: null, enteredBy: 'seed-1', confirmedBy: 'seed-2' }))
    await payload.create({
      collection: 'people',
      data: { id: person, name: `Người ${person}`, email: emailOf(person), roles: grants },
      overrideAccess: true,
      context: { trusted: true },
    })
  }
  await createAccounts({ payload, people: Object.keys(cast) })
}

/** One account a person. All have one password, hashed once: a hash costs 200 ms of CPU. */
const createAccounts = async ({ payload, people }: { payload: Payload; people: string[] }): Promise<void> => {
  const [first = '', ...others] = people
  const data = { email: emailOf(first), password: PASSWORD, person: first }
  await payload.create({ collection: 'users', data, overrideAccess: true })
  const account = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { person: { equals: first } },
  })
  if (!account) throw new Error(`no account was made for ${first}`)
  const { hash, salt } = account
  for (const person of others) {
    await payload.db.create({ collection: 'users', data: { id: uuidv7(), email: emailOf(person), person, hash, salt } })
  }
}
