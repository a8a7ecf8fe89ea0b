import type { Payload, PayloadRequest } from 'payload'
import { findRows } from '../../database/findRows'
import type { About } from '../dossier/answerAbout'
import { namesOf } from '../nameOf'
import { newsroomOf } from '../newsroom'
import { isWithin, type Presence, whoElse } from './whoElse'

/** Presence is no step of the workflow and leaves no event (design: idea 1); it stands among the preferences, for all machines. */
const collection = 'payload-preferences'
/** What browsers left behind that were closed goes when somebody opens the text later. */
const FORGET_AFTER_MS = 3_600_000

interface Account {
  id: string
  person: string | null
}

interface Row {
  id: string | number
  /** Whose browser said it: set from the session, while the value is whatever was sent. */
  user: { value: string | number }
  value: { at?: unknown } | null
}

/**
 * POST /api/<kind>/:id/presence: notes that the person has the text open and answers `{ others }`, the names of who else had it open in
 * the last 50 s: who writes side by side knows it before a save is refused.
 */
export const sayPresent = async ({ payload, req, row, kind, actor }: About): Promise<{ others: string[] }> => {
  const now = newsroomOf(payload).now()
  const key = `presence:${kind}:${row.id}`
  const rows = await readPresent({ payload, key })
  const mine = rows.find(({ user }) => user.value === req.user?.id)
  await note({ req, key, mine, at: now })
  await forget({ payload, rows: rows.filter((one) => one !== mine), now })
  const others = whoElse({ present: await presencesOf({ payload, rows }), person: actor.person, now })
  const nameOf = await namesOf({ payload, people: others })
  return { others: others.map(nameOf) }
}

const atOf = ({ value }: Row): string => String(value?.at)

const readPresent = async ({ payload, key }: { payload: Payload; key: string }): Promise<Row[]> => {
  const where = { key: { equals: key } }
  const { docs } = await payload.find({ collection, where, pagination: false, depth: 0, overrideAccess: true })
  return docs as unknown as Row[]
}

const presencesOf = async ({ payload, rows }: { payload: Payload; rows: Row[] }): Promise<Presence[]> => {
  const where = { id: { in: rows.map(({ user }) => user.value) } }
  const users = await findRows<Account>({ payload, collection: 'users', columns: ['person'], where })
  const personOf = new Map(users.map(({ id, person }) => [id, person]))
  return rows.flatMap((row) => {
    const person = personOf.get(String(row.user.value))
    return person ? [{ person, at: atOf(row) }] : []
  })
}

const note = async ({
  req,
  key,
  mine,
  at,
}: {
  req: PayloadRequest
  key: string
  mine: Row | undefined
  at: string
}): Promise<void> => {
  const data = { key, value: { at } }
  if (mine) await req.payload.update({ collection, id: mine.id, data, overrideAccess: true, req })
  else if (req.user) {
    const user = { relationTo: 'users' as const, value: req.user.id }
    await req.payload.create({ collection, data: { ...data, user }, overrideAccess: true, req })
  }
}

const forget = async ({ payload, rows, now }: { payload: Payload; rows: Row[]; now: string }): Promise<void> => {
  const left = rows.filter((row) => !isWithin({ at: atOf(row), now, milliseconds: FORGET_AFTER_MS }))
  if (left.length === 0) return
  const where = { id: { in: left.map(({ id }) => id) } }
  await payload.delete({ collection, where, overrideAccess: true })
}
