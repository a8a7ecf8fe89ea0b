'use client'

import type { ComponentType } from 'react'
import { useChoices } from '../../client/useChoices'
import type { ControlProps } from './control'

export const Select = ({
  id,
  name,
  input,
  setInput,
  describedBy,
  options,
}: ControlProps & { options: { value: string; label: string }[] }) => (
  <select
    aria-describedby={describedBy}
    className="ts-input"
    id={id}
    onChange={({ target }) => setInput({ ...input, [name]: target.value || undefined })}
    value={typeof input[name] === 'string' ? input[name] : ''}
  >
    <option value="">Chọn…</option>
    {options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
)

/** A choice of one code of a table. */
export const codeSelect = (codes: Record<string, string>): ComponentType<ControlProps> => {
  const options = Object.entries(codes).map(([value, label]) => ({ value, label }))
  return function CodeSelect(props) {
    return <Select {...props} options={options} />
  }
}

/** A choice of one row of a register. */
export const registerSelect = ({
  collection,
  label,
  value,
}: {
  collection: string
  label: string
  /** The column that the action names a row by. */
  value: 'id' | 'slug'
}): ComponentType<ControlProps> =>
  function RegisterSelect(props) {
    const choices = useChoices(collection, label)
    return (
      <Select
        {...props}
        options={choices.map((choice) => ({ value: String(choice.row[value]), label: choice.label }))}
      />
    )
  }
