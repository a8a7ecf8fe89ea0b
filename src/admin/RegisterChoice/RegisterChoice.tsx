'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useId } from 'react'
import { useChoices } from '../client/useChoices'

type Props = TextFieldClientProps & {
  register: 'people' | 'units' | 'sections'
  /** The column that people read. */
  named: string
  /** The column that is stored; the id where it isn't said. */
  stored?: string
}

/** A row of a register chosen by its name: whose account this is, the unit above, a topic's section. */
export const RegisterChoice = ({ field, path: pathFromProps, readOnly, register, named, stored = 'id' }: Props) => {
  const { value, setValue, disabled, path, errorMessage, showError } = useField<string>({
    potentiallyStalePath: pathFromProps,
  })
  const rows = useChoices(register, named)
  const id = useId()
  return (
    <div className="field-type">
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <select
        className="ts-input"
        disabled={Boolean(readOnly || disabled)}
        id={id}
        onChange={({ target }) => setValue(target.value || null)}
        value={value ?? ''}
      >
        <option value="">Chọn…</option>
        {rows.map(({ id: key, label, row }) => (
          <option key={key} value={String(row[stored] ?? key)}>
            {label}
          </option>
        ))}
      </select>
      {showError && <p className="ts-bad">{errorMessage}</p>}
    </div>
  )
}
