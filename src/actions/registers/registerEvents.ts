import type { Payload } from 'payload'
import { type LedgeredRegister, type RegisterEvent, subjectOf } from '../../workflow/registers/registerEvent'
import type { SettingRow } from './settingRow'

/** Every event about a register's row, oldest first, each once, as the log has it; until the relay has taken it there, it waits in the row. */
export const registerEvents = async ({
  payload,
  register,
  row,
}: {
  payload: Payload
  register: LedgeredRegister
  row: SettingRow
}): Promise<RegisterEvent[]> => {
  // Who set what is shown to everybody who may read the register.
  const { docs } = await payload.find({
    collection: 'events',
    where: { subject: { equals: subjectOf({ register, row: row.id }) } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const logged = docs.map(({ event }) => event as RegisterEvent)
  const byMove = new Map([...(row.pending ?? []), ...logged].map((event) => [event.move, event]))
  return [...byMove.values()].sort((a, b) => a.move - b.move)
}
