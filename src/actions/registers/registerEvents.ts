import type { Payload } from 'payload'
import { findRows } from '../../database/findRows'
import { type LedgeredRegister, type RegisterEvent, subjectOf } from '../../workflow/registers/registerEvent'
import { inMoveOrder } from '../inMoveOrder'
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
  const rows = await findRows<{ id: string; event: RegisterEvent }>({
    payload,
    collection: 'events',
    columns: ['event'],
    where: { subject: { equals: subjectOf({ register, row: row.id }) } },
  })
  return inMoveOrder({ logged: rows.map(({ event }) => event), waiting: row.pending ?? [] })
}
