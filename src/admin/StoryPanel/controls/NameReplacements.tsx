'use client'

import type { NameReplacement } from '../../../editions/redactBlocks'
import type { ControlProps } from './control'

/** Names to be taken from the published text, each with what readers see instead. */
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
            aria-label="Tên trong bài"
            className="ts-input"
            onChange={({ target }) => change(index, { name: target.value })}
            placeholder="Tên trong bài"
            value={row.name}
          />
          <input
            aria-label="Hiện thay bằng"
            className="ts-input"
            onChange={({ target }) => change(index, { display: target.value })}
            placeholder="Hiện thay bằng"
            value={row.display}
          />
          <button className="ts-link" onClick={() => setRows(rows.filter((_, at) => at !== index))} type="button">
            Bỏ
          </button>
        </div>
      ))}
      <button className="ts-button" onClick={() => setRows([...rows, { name: '', display: '' }])} type="button">
        Thêm tên
      </button>
    </fieldset>
  )
}
