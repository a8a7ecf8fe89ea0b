'use client'

import type { ControlProps } from './control'

/** A reason for each unit that objects. */
export const ObjectionReasons = ({ id, name, input, setInput, story, describedBy }: ControlProps) => {
  const reasons = (input[name] ?? {}) as Record<string, string>
  return (
    <fieldset aria-describedby={describedBy} aria-labelledby={`${id}-label`} className="ts-checklist">
      {story.requests
        .filter(({ state }) => state === 'objected')
        .map(({ unit, unitName }) => (
          <label className="ts-field" key={unit}>
            {unitName}
            <textarea
              className="ts-input"
              onChange={({ target }) => setInput({ ...input, [name]: { ...reasons, [unit]: target.value } })}
              rows={3}
              value={reasons[unit] ?? ''}
            />
          </label>
        ))}
    </fieldset>
  )
}
