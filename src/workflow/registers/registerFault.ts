import type { GrantRow } from '../validRoles'
import { grantKey } from './grantEvents'
import type { LedgeredRegister, RegisterAction, RegisterEvent } from './registerEvent'
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

/** Who the log says entered and confirmed each grant that it knows, as it stands after the last event. */
const grantsOf = (events: readonly RegisterEvent[]) => {
  const grants = new Map<string, { enteredBy?: string; confirmedBy: string | null } | null>()
  const after: Partial<Record<RegisterAction, (key: string, by: string) => void>> = {
    enter_role: (key, by) => void grants.set(key, { enteredBy: by, confirmedBy: null }),
    confirm_role: (key, by) => void grants.set(key, { ...grants.get(key), confirmedBy: by }),
    end_role: (key) => void grants.set(key, null),
  }
  for (const { action, by, data } of events) if (data.grant) after[action]?.(grantKey(data.grant), by)
  return grants
}

const rolesFault = ({ row, events }: { row: DecidingRow; events: readonly RegisterEvent[] }): string | null => {
  const stored = new Map(row.grants.map((grant) => [grantKey(grant), grant]))
  for (const [key, known] of grantsOf(events)) {
    const grant = stored.get(key) ?? null
    if (known === null || grant === null) {
      if (known !== grant) return 'Vai trò khác với nhật ký'
      continue
    }
    const isEntered = known.enteredBy === undefined || known.enteredBy === grant.enteredBy
    if (!isEntered || known.confirmedBy !== grant.confirmedBy)
      return 'Người nhập, người xác nhận vai trò khác với nhật ký'
  }
  return null
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
  return register === 'people' ? rolesFault({ row, events }) : settingFault({ register, row, last })
}
