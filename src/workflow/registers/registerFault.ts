import type { GrantRow } from '../validRoles'
import type { LedgeredRegister, RegisterEvent } from './registerEvent'
import { type Proposal, SETTINGS, type SettingRegister, type SettingValue, sameValue } from './settings'

/** A register's row as the database gives it, as far as something in it decides. */
export interface DecidingRow {
  moves: number
  /** Of topics and units. */
  inForce: SettingValue
  proposal: Proposal | null
  /** Of people. */
  grants: readonly GrantRow[]
}

const settingFault = ({
  register,
  row,
  last,
}: {
  register: SettingRegister
  row: DecidingRow
  last: RegisterEvent
}): string | null => {
  const { label } = SETTINGS[register]
  const { before = {}, value = {} } = last.data
  const inForce = last.action === 'confirm_setting' ? value : before
  if (!sameValue({ register, one: row.inForce, other: inForce }))
    return `${label}: giá trị đang có hiệu lực khác với nhật ký`
  const entered = last.action === 'enter_setting' ? { value, by: last.by, at: last.at } : null
  const { proposal } = row
  const isSame =
    entered === null || proposal === null
      ? entered === proposal
      : sameValue({ register, one: entered.value, other: proposal.value }) &&
        entered.by === proposal.enteredBy &&
        entered.at === proposal.enteredAt
  return isSame ? null : `${label}: đề nghị đang chờ khác với nhật ký`
}

const textOf = ({ role, unit, from, to, enteredBy, confirmedBy }: GrantRow): string =>
  JSON.stringify([role, unit, from, to, enteredBy, confirmedBy])

/** In whichever order: the roles of a person are a set. */
const rolesFault = ({ row, last }: { row: DecidingRow; last: RegisterEvent }): string | null => {
  const stored = new Set(row.grants.map(textOf))
  const logged = new Set(last.data.grants?.map(textOf))
  const isSame = stored.size === logged.size && [...stored].every((grant) => logged.has(grant))
  return isSame ? null : 'vai trò, người nhập hoặc người xác nhận khác với nhật ký'
}

/**
 * Answers what of a register's row is not as its events say, as a Vietnamese sentence; null = nothing. `events`: all about this row, oldest
 * first. What no event speaks of (a value from before the first one) has nothing to be compared with.
 */
export const registerFault = ({
  register,
  row,
  events,
}: {
  register: LedgeredRegister
  row: DecidingRow
  events: readonly RegisterEvent[]
}): string | null => {
  const last = events.at(-1)
  if (last === undefined) return null
  if (row.moves !== last.move) return `số bước là ${row.moves}, nhật ký có ${last.move}`
  return register === 'people' ? rolesFault({ row, last }) : settingFault({ register, row, last })
}
