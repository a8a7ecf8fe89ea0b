'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useId } from 'react'
import { useChoices } from '../client/useChoices'

/** Whose account this is: a person of the register, chosen by name once for all. */
export const PersonField = ({ field, path: pathFromProps, readOnly }: TextFieldClientProps) => {
  const { value, setValue, disabled, path, errorMessage, showError } = useField<string>({
    potentiallyStalePath: pathFromProps,
  })
  const people = useChoices('people', 'name')
  const id = useId()
  return (
    <div className="field-type">
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <select
        className="ts-input"
        disabled={Boolean(readOnly || disabled)}
        id={id}
        onChange={({ target }) => setValue(target.value)}
        value={value ?? ''}
      >
        <option value="">Chọn…</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.label}
          </option>
        ))}
      </select>
      {showError && <p className="ts-bad">{errorMessage}</p>}
    </div>
  )
}
