import type { Payload } from 'payload'
import { registerEvents } from '../actions/registers/registerEvents'
import { type SettingRow, settingOf } from '../actions/registers/settingRow'
import { findRow } from '../database/findRow'
import type { LedgeredRegister } from '../workflow/registers/registerEvent'
import { type DecidingRow, registerFault } from '../workflow/registers/registerFault'
import type { GrantRow } from '../workflow/validRoles'
import type { LogFault } from './logFault'

const rowOf = ({ register, row }: { register: LedgeredRegister; row: SettingRow }): DecidingRow => ({
  moves: Number(row.moves ?? 0),
  ...(register === 'people' ? { inForce: {}, proposal: null } : settingOf({ register, row })),
  grants: (row.roles ?? []) as GrantRow[],
})

const faultOf = async ({
  payload,
  register,
  id,
}: {
  payload: Payload
  register: LedgeredRegister
  id: string
}): Promise<string | null> => {
  const row = await findRow<SettingRow>({ payload, collection: register, where: { id: { equals: id } } })
  if (!row) return 'mất mục danh mục mà nhật ký nêu tên'
  const events = await registerEvents({ payload, register, row })
  return registerFault({ register, row: rowOf({ register, row }), events })
}

/**
 * Compares each register's row that the log speaks of with what the log says of it, events that still wait in the row among them, and names
 * those altered or missing. `subjects`: from the log, which must be whole.
 */
export const checkRegisters = async ({
  payload,
  subjects,
}: {
  payload: Payload
  subjects: Iterable<{ register: LedgeredRegister; row: string }>
}): Promise<LogFault[]> => {
  const faults: LogFault[] = []
  for (const { register, row: id } of subjects) {
    const asked = { payload, register, id }
    // Somebody may act, and the relay log it, between the reads of the row and of its events: only what stays wrong is a fault.
    const fault = (await faultOf(asked)) === null ? null : await faultOf(asked)
    if (fault !== null) faults.push({ row: `${register} ${id}`, fault })
  }
  return faults
}
