import type { Payload } from 'payload'
import { PEOPLE, PERSON_NAMES } from './people'

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

/** Stores the people and units of the tests, each with an account. Their roles are confirmed as if two others had done so. */
export const seedPeople = async (payload: Payload): Promise<void> => {
  for (const id of UNITS)
    await payload.create({ collection: 'units', data: { id, name: `Đơn vị ${id}` }, overrideAccess: true })
  await payload.create({
    collection: 'sections',
    data: { id: 'thoi-su', slug: 'thoi-su', label: 'Thời sự' },
    overrideAccess: true,
  })
  for (const person of PERSON_NAMES) {
    const grant = { ...PEOPLE[person], from: null, to: null, enteredBy: 'seed-1', confirmedBy: 'seed-2' }
    await payload.create({
      collection: 'people',
      data: { id: person, name: `Người ${person}`, email: `${person.toLowerCase()}@toasoan.example`, roles: [grant] },
      overrideAccess: true,
      context: { trusted: true },
    })
    await payload.create({
      collection: 'users',
      data: { email: `${person.toLowerCase()}@toasoan.example`, password: PASSWORD, person },
      overrideAccess: true,
    })
  }
}
