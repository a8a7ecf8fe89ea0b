import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet'
import { findRow } from '../../database/findRow'
import { ProductError } from '../../errors'
import { refuseDeciding } from '../../workflow/pairs'
import { SETTING_MESSAGES } from '../../workflow/registers/settingMessages'
import type { Actor, RoleGrant } from '../../workflow/roles'
import { DECIDING_ROLES, type GrantRow, isConfirmed } from '../../workflow/validRoles'
import { newsroomOf } from '../newsroom'
import { grantColumns, type PersonRow } from './grantColumns'

interface Confirmation {
  payload: Payload
  /** Whose role it is. */
  id: string
  wanted: Record<keyof RoleGrant, string | null>
  actor: Actor
}

/** Attempts while somebody saves the person in between. */
const MOST_ATTEMPTS = 20

/**
 * Makes a deciding role effective: one compare-and-set on the row whose roles were judged, with its event. A role that is effective stays as
 * it is. Answers the role as it stands afterwards.
 * @throws ProductError not_found when no such role waits; not_permitted (403) by the two-person rules.
 */
export const confirmRole = async ({ payload, id, wanted, actor }: Confirmation): Promise<GrantRow> => {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const row = await findRow<PersonRow>({ payload, collection: 'people', where: { id: { equals: id } } })
    if (!row) throw new ProductError('not_found', 'Không tìm thấy nhân sự này.')
    const roles = row.roles ?? []
    const grant = roles.find((one) => isWanted(one, wanted))
    if (!grant) throw new ProductError('not_found', 'Không có vai trò này đang chờ xác nhận.')
    refuseOwn({ holder: id, grant, actor })
    if (isConfirmed({ person: id, grant })) return grant
    const confirmed = { ...grant, confirmedBy: actor.person }
    const after = roles.map((one) => (isWanted(one, wanted) ? confirmed : one))
    const set = grantColumns({ row, after, actor, now: newsroomOf(payload).now() })
    if (!(await compareAndSet({ payload, collection: 'people', id, rev: row.rev, set }))) continue
    newsroomOf(payload).wakeRelay()
    return confirmed
  }
  throw new ProductError('unavailable', 'Mục này đang được nhiều người lưu cùng lúc. Chưa có gì thay đổi; hãy thử lại.')
}

const isWanted = (grant: GrantRow, wanted: Confirmation['wanted']): boolean =>
  (['role', 'unit', 'from', 'to'] as const).every((name) => grant[name] === wanted[name]) &&
  DECIDING_ROLES.includes(grant.role)

const refuseOwn = ({ holder, grant, actor }: { holder: string; grant: GrantRow; actor: Actor }): void => {
  const { person } = actor
  const refusals = refuseDeciding({
    duty: 'confirm',
    isHolder: holder === person,
    enteredBy: grant.enteredBy,
    person,
  })
  if (refusals.length === 0) return
  throw new ProductError('not_permitted', refusals.map((code) => SETTING_MESSAGES[code]).join(' '))
}
