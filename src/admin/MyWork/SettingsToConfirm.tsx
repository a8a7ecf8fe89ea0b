import type { CollectionSlug, PayloadRequest } from 'payload'
import { namesOf } from '../../actions/nameOf'
import { type Proposal, SETTINGS, type SettingRegister } from '../../workflow/registers/settings'
import { formatInstant } from '../client/formatInstant'

const REGISTERS = Object.keys(SETTINGS) as SettingRegister[]

/** Settings that decide which somebody entered and nobody confirmed yet, the oldest first. */
export const SettingsToConfirm = async ({ req }: { req: PayloadRequest }) => {
  const waiting = (await Promise.all(REGISTERS.map((register) => waitingIn({ register, req })))).flat()
  if (waiting.length === 0) return null
  return (
    <section>
      <h2>Cài đặt chờ người thứ hai xác nhận</h2>
      <ul className="ts-work">
        {waiting.map(({ register, id, name, by, at }) => (
          <li key={`${register}:${id}`}>
            <a href={`/admin/collections/${register}/${id}`}>
              {SETTINGS[register].label}: {name}
            </a>
            <span className="ts-muted">
              {by}, {formatInstant(at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const waitingIn = async ({ register, req }: { register: SettingRegister; req: PayloadRequest }) => {
  const collection: CollectionSlug = register
  const { docs } = await req.payload.find({
    collection,
    where: { proposedAt: { exists: true } },
    sort: 'proposedAt',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const rows = docs as { id: string; label?: string; name?: string; proposal: Proposal }[]
  const people = rows.map(({ proposal }) => proposal.enteredBy)
  const nameOf = await namesOf({ payload: req.payload, people })
  return rows.map(({ id, label, name, proposal }) => ({
    register,
    id,
    name: label ?? name ?? id,
    by: nameOf(proposal.enteredBy),
    at: proposal.enteredAt,
  }))
}
