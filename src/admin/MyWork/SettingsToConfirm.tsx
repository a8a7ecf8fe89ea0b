import type { CollectionSlug, PayloadRequest } from 'payload'
import { nameOf } from '../../actions/nameOf'
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
  return Promise.all(
    docs.map(async (row) => {
      const { id, label, name, proposal } = row as { id: string; label?: string; name?: string; proposal: Proposal }
      const by = await nameOf({ payload: req.payload, person: proposal.enteredBy })
      return { register, id, name: label ?? name ?? id, by, at: proposal.enteredAt }
    }),
  )
}
