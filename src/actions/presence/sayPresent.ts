import type { Payload, PayloadRequest } from 'payload'
import type { About } from '../dossier/answerAbout'
import { namesOf } from '../nameOf'
import { newsroomOf } from '../newsroom'
import { type Presence, whoElse } from './whoElse'

/** Presence is no step of the workflow and leaves no event (design: idea 1); it stands among the preferences, for all machines. */
const collection = 'payload-preferences'
/** What browsers left behind that were closed goes when somebody opens the text later. */
const FORGET_AFTER_MS = 3_600_000

interface Row {
  id: string | number
  value: Presence
}

/**
 * POST /api/<kind>/:id/presence: notes that the person has the text open and answers `{ others }`, the names of who else had it open in
 * the last 50 s: who writes side by side knows it before a save is refused.
 */
export const sayPresent = async ({ payload, req, row, kind, actor }: About): Promise<{ others: string[] }> => {
  const now = newsroomOf(payload).now()
  const key = `presence:${kind}:${row.id}`
  const rows = await readPresent({ payload, key })
  const mine = rows.find(({ value }) => value.person === actor.person)
  await note({ req, key, mine, value: { person: actor.person, at: now } })
  const left = rows.filter(
    ({ value }) => Date.parse(now) - Date.parse(value.at) > FORGET_AFTER_MS && value !== mine?.value,
  )
  if (left.length > 0) {
    const where = { id: { in: left.map(({ id }) => id) } }
    await payload.delete({ collection, where, overrideAccess: true })
  }
  const others = whoElse({ present: rows.map(({ value }) => value), person: actor.person, now })
  const nameOf = await namesOf({ payload, people: others })
  return { others: others.map(nameOf) }
}

const readPresent = async ({ payload, key }: { payload: Payload; key: string }): Promise<Row[]> => {
  const where = { key: { equals: key } }
  const { docs } = await payload.find({ collection, where, pagination: false, depth: 0, overrideAccess: true })
  return docs as unknown as Row[]
}

const note = async ({
  req,
  key,
  mine,
  value,
}: {
  req: PayloadRequest
  key: string
  mine: Row | undefined
  value: Presence
}): Promise<void> => {
  const data = { key, value: { ...value } }
  if (mine) await req.payload.update({ collection, id: mine.id, data, overrideAccess: true, req })
  else if (req.user) {
    const user = { relationTo: 'users' as const, value: req.user.id }
    await req.payload.create({ collection, data: { ...data, user }, overrideAccess: true, req })
  }
}
