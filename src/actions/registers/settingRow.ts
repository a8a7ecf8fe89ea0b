import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet'
import { findRow } from '../../database/findRow'
import type { SettingDecision } from '../../workflow/registers/decideSetting'
import type { RegisterEvent } from '../../workflow/registers/registerEvent'
import {
  type Proposal,
  SETTINGS,
  type Setting,
  type SettingRegister,
  type SettingValue,
} from '../../workflow/registers/settings'

/** A register's row as the database gives it. */
export type SettingRow = Record<string, unknown> & { id: string; rev: number; pending?: RegisterEvent[] | null }

/** The row of the register, whoever asks: which rows there are is no secret of the staff's. Null = there is none. */
export const findSetting = ({ payload, register, id }: { payload: Payload; register: SettingRegister; id: string }) =>
  findRow<SettingRow>({ payload, collection: register, where: { id: { equals: id } } })

/** The row as the rules read it. */
export const settingOf = ({ register, row }: { register: SettingRegister; row: SettingRow }): Setting => ({
  register,
  id: row.id,
  moves: Number(row.moves ?? 0),
  inForce: Object.fromEntries(SETTINGS[register].columns.map((name) => [name, row[name] || null])) as SettingValue,
  proposal: (row.proposal ?? null) as Proposal | null,
})

/** Writes what was decided and its event in one statement; null when somebody was faster, and nothing has changed. */
export const writeSetting = ({
  payload,
  row,
  decision: { inForce, proposal, event },
}: {
  payload: Payload
  row: SettingRow
  decision: Extract<SettingDecision, { allowed: true }>
}): Promise<Record<string, unknown> | null> => {
  const set = {
    ...inForce,
    proposal,
    proposedAt: proposal?.enteredAt ?? null,
    moves: event.move,
    pending: [...(row.pending ?? []), event],
    pendingSince: row.pendingSince ?? event.at,
  }
  return compareAndSet({ payload, collection: event.register, id: row.id, rev: row.rev, set })
}
