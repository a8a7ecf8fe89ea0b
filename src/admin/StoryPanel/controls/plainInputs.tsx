'use client'

import { useEffect } from 'react'
import { MOST_CHARACTERS, ORDER, WORKING_DAYS } from '../../../workflow/inputs'
import type { ControlProps } from './control'

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

export const TextInput = ({ id, name, input, setInput, describedBy }: ControlProps) => (
  <textarea
    aria-describedby={describedBy}
    className="ts-input"
    id={id}
    maxLength={MOST_CHARACTERS}
    onChange={({ target }) => setInput({ ...input, [name]: target.value })}
    rows={3}
    value={words(input[name])}
  />
)

export const LineInput = ({ id, name, input, setInput, describedBy }: ControlProps) => (
  <input
    aria-describedby={describedBy}
    className="ts-input"
    id={id}
    onChange={({ target }) => {
      const { [name]: _old, ...others } = input
      setInput(target.value === '' ? others : { ...others, [name]: target.value })
    }}
    value={words(input[name])}
  />
)

/** Whole working days; the usual ones stand there already. */
export const WorkingDaysInput = ({ id, name, input, setInput, describedBy }: ControlProps) => {
  useEffect(() => {
    if (input[name] === undefined) setInput({ ...input, [name]: WORKING_DAYS.usual })
  }, [])
  return (
    <input
      aria-describedby={describedBy}
      className="ts-input"
      id={id}
      max={WORKING_DAYS.max}
      min={WORKING_DAYS.min}
      onChange={({ target }) => setInput({ ...input, [name]: target.value === '' ? undefined : Number(target.value) })}
      type="number"
      value={typeof input[name] === 'number' ? input[name] : ''}
    />
  )
}

/** A whole number by which lists are ordered; empty = as it is. */
export const OrderInput = ({ id, name, input, setInput, describedBy }: ControlProps) => (
  <input
    aria-describedby={describedBy}
    className="ts-input"
    id={id}
    max={ORDER.max}
    min={ORDER.min}
    onChange={({ target }) => setInput({ ...input, [name]: target.value === '' ? undefined : Number(target.value) })}
    type="number"
    value={typeof input[name] === 'number' ? input[name] : ''}
  />
)

/** Tags parted by commas. */
export const TagsInput = ({ id, name, input, setInput, describedBy }: ControlProps) => (
  <input
    aria-describedby={describedBy}
    className="ts-input"
    defaultValue={Array.isArray(input[name]) ? input[name].join(', ') : ''}
    id={id}
    onChange={({ target }) => {
      const tags = target.value
        .split(',')
        .map((tag) => tag.trim().normalize('NFC'))
        .filter(Boolean)
      setInput({ ...input, [name]: tags.length > 0 ? tags : undefined })
    }}
    placeholder="cách nhau bằng dấu phẩy"
  />
)
