import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'
import type { Role } from '../../src/workflow/roles'
import { PEOPLE } from './people'
import plan from './plan.json' with { type: 'json' }
import { SECTIONS } from './sections'
import { UNITS } from './units'

/** One sign-in of the demo newsroom, as it is printed and kept in `DATA_DIR/demo-accounts.json`. */
export interface DemoAccount {
  email: string
  password: string
  name: string
  title: string
  person: string
  role: Role
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'
const PASSWORD_LENGTH = 14

const randomPassword = (): string =>
  Array.from({ length: PASSWORD_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')

/** Topics of high sensitivity need the legal desk's signature (R040, R046). */
const LEGAL_DESK = 'ban-phap-luat'

const sectionOf = (topic: string): string | null => SECTIONS.find(({ topics }) => topics.includes(topic))?.slug ?? null

/** Stores the demo's organisation and plan. Everything is written by the program itself, before anybody can sign in. */
export const loadRegisters = async (payload: Payload): Promise<void> => {
  const trusted = { overrideAccess: true, context: { trusted: true } } as const
  for (const unit of UNITS) await payload.create({ collection: 'units', data: unit, ...trusted })
  for (const [order, { slug, label }] of SECTIONS.entries()) {
    await payload.create({ collection: 'sections', data: { id: slug, slug, label, order }, ...trusted })
  }
  for (const { id, number, group, title, label, slug, sensitivity } of plan.topics) {
    const signOffUnit = sensitivity === 'cao' ? LEGAL_DESK : null
    const data = { id, number, group, title, label, slug, sensitivity, signOffUnit, section: sectionOf(id) }
    await payload.create({ collection: 'topics', data, ...trusted })
  }
  for (const { id, number, title, label, slug } of plan.specials) {
    await payload.create({ collection: 'specials', data: { id, number, title, label, slug }, ...trusted })
  }
}

/** Stores the demo's people with an account and a random password each; answers the accounts. */
export const loadPeople = async (payload: Payload): Promise<DemoAccount[]> => {
  const accounts: DemoAccount[] = []
  for (const { id, name, email, title, roles } of PEOPLE) {
    const grants = roles.map((grant) => ({ ...grant, enteredBy: 'demo-1', confirmedBy: 'demo-2' }))
    // The demo's grants count as entered and confirmed by two others, who don't exist.
    await payload.create({
      collection: 'people',
      data: { id, name, email, roles: grants },
      overrideAccess: true,
      context: { trusted: true },
    })
    const password = randomPassword()
    await payload.create({ collection: 'users', data: { email, password, person: id }, overrideAccess: true })
    const [first] = roles
    if (first) accounts.push({ email, password, name, title, person: id, role: first.role })
  }
  return accounts
}
