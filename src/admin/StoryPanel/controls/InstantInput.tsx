'use client'

import { formatInstant } from '../../client/formatInstant'
import { instantOfLocal } from '../../client/instantOfLocal'
import { localOfInstant } from '../../client/localOfInstant'
import type { ControlProps } from './control'

/** Day and time in Vietnam, whatever zone the computer is set to; an embargo that stands can be lifted. */
export const InstantInput = ({ id, name, input, setInput, story, describedBy }: ControlProps) => {
  const value = input[name]
  const isLiftable = name === 'embargo' && story.embargo !== null
  return (
    <>
      <input
        aria-describedby={describedBy}
        className="ts-input"
        disabled={value === null}
        id={id}
        onChange={({ target }) => setInput({ ...input, [name]: instantOfLocal(target.value) })}
        type="datetime-local"
        value={typeof value === 'string' ? localOfInstant(value) : ''}
      />
      <span className="ts-muted"> giờ Việt Nam</span>
      {isLiftable && (
        <label className="ts-field">
          <input
            checked={value === null}
            onChange={({ target }) => setInput({ ...input, [name]: target.checked ? null : undefined })}
            type="checkbox"
          />{' '}
          Bỏ mốc “không đăng trước” đang đặt ({formatInstant(story.embargo)})
        </label>
      )}
    </>
  )
}
