'use client'

import { NAME_DISPLAYS, type NameDisplay, type NameReplacement } from '../../../workflow/inputs'
import type { ControlProps } from './control'

const DISPLAYS = Object.keys(NAME_DISPLAYS) as NameDisplay[]

/** Names to be taken from what readers have, each with the way the product marks its place. */
export const NameReplacements = ({ id, name, input, setInput }: ControlProps) => {
  const rows = Array.isArray(input[name]) ? (input[name] as NameReplacement[]) : []
  const setRows = (next: NameReplacement[]) => setInput({ ...input, [name]: next.length > 0 ? next : undefined })
  const change = (index: number, part: Partial<NameReplacement>) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  return (
    <fieldset aria-labelledby={`${id}-label`} className="ts-checklist">
      {rows.map((row, index) => (
        <div className="ts-row" key={index}>
          <input
            aria-label="Tên trên trang"
            className="ts-input"
            onChange={({ target }) => change(index, { name: target.value })}
            placeholder="Tên trên trang"
            value={row.name}
          />
          <select
            aria-label="Hiện thay bằng"
            className="ts-input"
            onChange={({ target }) => change(index, { display: target.value as NameDisplay })}
            value={row.display}
          >
            {DISPLAYS.map((display) => (
              <option key={display} value={display}>
                {NAME_DISPLAYS[display]}
              </option>
            ))}
          </select>
          <button className="ts-link" onClick={() => setRows(rows.filter((_, at) => at !== index))} type="button">
            Bỏ
          </button>
        </div>
      ))}
      <button className="ts-button" onClick={() => setRows([...rows, { name: '', display: 'initials' }])} type="button">
        Thêm tên
      </button>
    </fieldset>
  )
}
