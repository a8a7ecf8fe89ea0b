import type { PayloadRequest } from 'payload'
import { ROLES } from '../../workflow/roles'
import { DECIDING_ROLES, type GrantRow } from '../../workflow/validRoles'

/** Deciding roles that were entered and wait for a second person. */
export const RolesToConfirm = async ({ req }: { req: PayloadRequest }) => {
  const { docs } = await req.payload.find({
    collection: 'people',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const isWaiting = ({ role, confirmedBy }: GrantRow) => DECIDING_ROLES.includes(role) && confirmedBy === null
  const waiting = docs.flatMap(({ id, name, roles }) =>
    ((roles ?? []) as GrantRow[]).filter(isWaiting).map(({ role, unit }) => ({ id: String(id), name, role, unit })),
  )
  if (waiting.length === 0) return null
  return (
    <section>
      <h2>Vai trò chờ người thứ hai xác nhận</h2>
      <ul className="ts-work">
        {waiting.map(({ id, name, role, unit }) => (
          <li key={`${id}:${role}:${unit}`}>
            <a href={`/admin/collections/people/${id}`}>{String(name)}</a>
            <span className="ts-muted">{ROLES[role]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
