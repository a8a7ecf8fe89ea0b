'use client'

import { instantOfLocal } from '../../client/instantOfLocal'
import { localOfInstant } from '../../client/localOfInstant'
import type { ControlProps } from './control'

/** Day and time in Vietnam, whatever zone the computer is set to. */
export const InstantInput = ({ id, name, input, setInput, describedBy }: ControlProps) => {
  const value = input[name]
  return (
    <>
      <input
        aria-describedby={describedBy}
        className="ts-input"
        id={id}
        onChange={({ target }) => setInput({ ...input, [name]: instantOfLocal(target.value) })}
        type="datetime-local"
        value={typeof value === 'string' ? localOfInstant(value) : ''}
      />
      <span className="ts-muted"> giờ Việt Nam</span>
    </>
  )
}
