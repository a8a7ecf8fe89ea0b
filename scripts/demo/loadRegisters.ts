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

const trusted = { overrideAccess: true, context: { trusted: true } } as const

/** Stores a row that is not there yet. Everything is written by the program itself, before anybody can sign in. */
const ensure = async ({
  payload,
  collection,
  data,
}: {
  payload: Payload
  collection: 'units' | 'sections' | 'topics' | 'specials' | 'people'
  data: { id: string } & Record<string, unknown>
}): Promise<void> => {
  const { id } = data
  const there = await payload.findByID({ collection, id, depth: 0, disableErrors: true, overrideAccess: true })
  if (!there) await payload.create({ collection, data: data as never, ...trusted })
}

/** Stores the demo's organisation and plan, as far as they are missing. */
export const loadRegisters = async (payload: Payload): Promise<void> => {
  for (const unit of UNITS) await ensure({ payload, collection: 'units', data: { ...unit } })
  for (const [order, { slug, label }] of SECTIONS.entries()) {
    await ensure({ payload, collection: 'sections', data: { id: slug, slug, label, order } })
  }
  for (const { id, number, group, title, label, slug, sensitivity } of plan.topics) {
    const signOffUnit = sensitivity === 'cao' ? LEGAL_DESK : null
    const data = { id, number, group, title, label, slug, sensitivity, signOffUnit, section: sectionOf(id) }
    await ensure({ payload, collection: 'topics', data })
  }
  for (const { id, number, title, label, slug } of plan.specials) {
    await ensure({ payload, collection: 'specials', data: { id, number, title, label, slug } })
  }
}

/** Stores the demo's people with an account and a random password each; who has an account gets a new password. Answers the accounts. */
export const loadPeople = async (payload: Payload): Promise<DemoAccount[]> => {
  const accounts: DemoAccount[] = []
  for (const { id, name, email, title, roles } of PEOPLE) {
    // The demo's grants count as entered and confirmed by two others, who don't exist.
    const grants = roles.map((grant) => ({ ...grant, enteredBy: 'demo-1', confirmedBy: 'demo-2' }))
    await ensure({ payload, collection: 'people', data: { id, name, email, roles: grants } })
    const password = randomPassword()
    await setAccount({ payload, email, password, person: id })
    const [first] = roles
    if (first) accounts.push({ email, password, name, title, person: id, role: first.role })
  }
  return accounts
}

const setAccount = async ({
  payload,
  ...data
}: {
  payload: Payload
  email: string
  password: string
  person: string
}): Promise<void> => {
  const where = { person: { equals: data.person } }
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, overrideAccess: true })
  const [account] = docs
  if (account) await payload.update({ collection: 'users', id: account.id, data, overrideAccess: true })
  else await payload.create({ collection: 'users', data, overrideAccess: true })
}
