'use client'

import { useId } from 'react'
import type { Field } from '../../workflow/forms'
import { CONTROLS } from './controls'
import type { Input, Reason, ShownStory } from './story'

/** One field of an action's form: its label, its control, and the reasons for which the value was refused. */
export const ActionField = ({
  field,
  reasons,
  ...rest
}: {
  field: Field
  input: Input
  setInput: (input: Input) => void
  story: ShownStory
  collection: string
  reasons: Reason[]
}) => {
  const id = useId()
  const Control = CONTROLS[field.control]
  const errorId = `${id}-error`
  return (
    <div className="ts-field">
      <label className="ts-label" htmlFor={id} id={`${id}-label`}>
        {field.label}
        {field.required && <span className="ts-bad"> *</span>}
      </label>
      <Control {...rest} describedBy={reasons.length > 0 ? errorId : undefined} id={id} name={field.name} />
      {reasons.length > 0 && (
        <ul className="ts-why ts-bad" id={errorId}>
          {reasons.map(({ code, message, place }) => (
            <li key={`${code}:${place}`}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
