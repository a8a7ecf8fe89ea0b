'use client'

import { type RequestChange, WORKING_DAYS } from '../../../workflow/inputs'
import { ANSWERING_ROLES } from '../../../workflow/roles'
import type { ControlProps } from './control'
import { useUnitsHolding } from './useUnitsHolding'

const OPERATIONS: Record<RequestChange['op'], string> = {
  add: 'Hỏi thêm đơn vị',
  reroute: 'Chuyển sang đơn vị khác',
  extend: 'Gia hạn',
  cancel: 'Huỷ yêu cầu',
}

type Row = Partial<{ unit: string; toUnit: string; workingDays: number }> & { op: RequestChange['op'] }

/** Changes to who is asked: one row each. */
export const RequestChanges = ({ id, name, input, setInput, story, describedBy }: ControlProps) => {
  const rows = Array.isArray(input[name]) ? (input[name] as Row[]) : []
  const able = useUnitsHolding(ANSWERING_ROLES)
  const open = story.requests
    .filter(({ state }) => state === 'open')
    .map(({ unit, unitName }) => ({ id: unit, label: unitName }))
  const setRows = (next: Row[]) => setInput({ ...input, [name]: next })
  const change = (index: number, part: Partial<Row>) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const add = (op: Row['op']) => setRows([...rows, op === 'cancel' ? { op } : { op, workingDays: WORKING_DAYS.usual }])
  const unitSelect = (
    index: number,
    key: 'unit' | 'toUnit',
    label: string,
    options: { id: string; label: string }[],
  ) => (
    <select
      aria-label={label}
      className="ts-input"
      onChange={({ target }) => change(index, { [key]: target.value })}
      value={rows[index]?.[key] ?? ''}
    >
      <option value="">{label}…</option>
      {options.map((unit) => (
        <option key={unit.id} value={unit.id}>
          {unit.label}
        </option>
      ))}
    </select>
  )
  return (
    <fieldset aria-describedby={describedBy} aria-labelledby={`${id}-label`} className="ts-checklist">
      {rows.map((row, index) => (
        <div className="ts-row" key={index}>
          <strong>{OPERATIONS[row.op]}:</strong>
          {unitSelect(
            index,
            'unit',
            row.op === 'add' ? 'Đơn vị' : 'Đơn vị đang được hỏi',
            row.op === 'add' ? able : open,
          )}
          {row.op === 'reroute' && unitSelect(index, 'toUnit', 'Đơn vị mới', able)}
          {row.op !== 'cancel' && (
            <label>
              <input
                className="ts-input"
                max={WORKING_DAYS.max}
                min={WORKING_DAYS.min}
                onChange={({ target }) => change(index, { workingDays: Number(target.value) })}
                type="number"
                value={row.workingDays ?? ''}
              />{' '}
              ngày làm việc
            </label>
          )}
          <button className="ts-link" onClick={() => setRows(rows.filter((_, at) => at !== index))} type="button">
            Bỏ
          </button>
        </div>
      ))}
      <div className="ts-row">
        {(Object.keys(OPERATIONS) as Row['op'][]).map((op) => (
          <button className="ts-button" key={op} onClick={() => add(op)} type="button">
            {OPERATIONS[op]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
