'use client'

import { toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { displayDate } from '../../publishing/vietnamTime'
import { refuseDeciding } from '../../workflow/pairs'
import { ROLE_NAMES, ROLES, type Role } from '../../workflow/roles'
import { DECIDING_ROLES, type GrantRow, ROLE_CONFIRMERS } from '../../workflow/validRoles'
import { askApi } from '../client/askApi'
import { useChoices } from '../client/useChoices'
import { ItemList } from './ItemList'
import type { ListEditor } from './listEditor'

const NEW: GrantRow = { role: 'reporter', unit: '', from: null, to: null, enteredBy: null, confirmedBy: null }

/** A person's roles by unit and date: who entered each, who confirmed those that decide, and the second person's button. */
export const Roles = ({ items, setItems, isReadOnly, labelId }: ListEditor) => {
  const grants = items as GrantRow[]
  const units = useChoices('units', 'name')
  const people = useChoices('people', 'name')
  const [draft, setDraft] = useState(NEW)
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const router = useRouter()
  const nameOf = (person: string | null) => people.find((one) => one.id === person)?.label ?? 'người ngoài danh sách'
  const isConfirmer = ROLE_CONFIRMERS.some((role) => user?.roles?.includes(role))
  const unitOf = (unit: string) => units.find((one) => one.id === unit)?.label ?? unit

  const confirm = async ({ role, unit, from, to }: GrantRow) => {
    const answer = await askApi({
      path: `/api/people/${id}/confirm-role`,
      method: 'POST',
      body: { role, unit, from, to },
    })
    if (answer.status !== 200) return toast.error(answer.message)
    toast.success('Đã xác nhận vai trò.')
    router.refresh()
  }

  const row = (grant: GrantRow) => {
    const { role, unit, from, to, enteredBy, confirmedBy } = grant
    const isWaiting = DECIDING_ROLES.includes(role) && confirmedBy === null
    const person = String(user?.person ?? '')
    const isOwn = refuseDeciding({ duty: 'confirm', isHolder: String(id) === person, enteredBy, person }).length > 0
    return (
      <>
        <strong>{ROLES[role]}</strong>, {unitOf(unit)} ({from ? displayDate(from) : '…'} – {to ? displayDate(to) : '…'})
        <span className="ts-muted">
          {' '}
          {enteredBy ? `nhập: ${nameOf(enteredBy)}` : 'chưa lưu'}
          {confirmedBy ? `; xác nhận: ${nameOf(confirmedBy)}` : ''}
        </span>
        {isWaiting && enteredBy && (
          <>
            {' '}
            <span className="ts-warn">Chờ người thứ hai xác nhận, chưa có hiệu lực.</span>{' '}
            {isConfirmer && (
              <button className="ts-button" disabled={isOwn} onClick={() => void confirm(grant)} type="button">
                Xác nhận
              </button>
            )}
            {isConfirmer && isOwn && (
              <span className="ts-muted"> Người nhập và chính người được giao không tự xác nhận.</span>
            )}
          </>
        )}
      </>
    )
  }

  const set = (part: Partial<GrantRow>) => setDraft({ ...draft, ...part })
  return (
    <>
      <ItemList
        empty="Chưa có vai trò nào."
        labelId={labelId}
        rows={grants.map((grant) => ({
          key: [grant.role, grant.unit, grant.from, grant.to].join(),
          name: `${ROLES[grant.role]}, ${unitOf(grant.unit)}`,
          content: row(grant),
        }))}
        {...(isReadOnly ? {} : { onRemove: (index: number) => setItems(grants.filter((_, at) => at !== index)) })}
      />
      {!isReadOnly && (
        <div className="ts-row">
          <select
            aria-label="Vai trò"
            className="ts-input"
            onChange={({ target }) => set({ role: target.value as Role })}
            value={draft.role}
          >
            {ROLE_NAMES.map((role) => (
              <option key={role} value={role}>
                {ROLES[role]}
              </option>
            ))}
          </select>
          <select
            aria-label="Đơn vị"
            className="ts-input"
            onChange={({ target }) => set({ unit: target.value })}
            value={draft.unit}
          >
            <option value="">Đơn vị…</option>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.label}
              </option>
            ))}
          </select>
          <label>
            Từ{' '}
            <input
              className="ts-input"
              onChange={({ target }) => set({ from: target.value || null })}
              type="date"
              value={draft.from ?? ''}
            />
          </label>
          <label>
            Đến{' '}
            <input
              className="ts-input"
              onChange={({ target }) => set({ to: target.value || null })}
              type="date"
              value={draft.to ?? ''}
            />
          </label>
          <button
            className="ts-button"
            disabled={draft.unit === ''}
            onClick={() => {
              setItems([...grants, draft])
              setDraft(NEW)
            }}
            type="button"
          >
            Thêm vai trò
          </button>
        </div>
      )}
    </>
  )
}
