'use client'

import { useEffect } from 'react'
import type { ControlProps } from './control'

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

export const TextInput = ({ id, name, input, setInput, describedBy }: ControlProps) => (
  <textarea
    aria-describedby={describedBy}
    className="ts-input"
    id={id}
    maxLength={5000}
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

const USUAL_WORKING_DAYS = 2

/** Whole working days; the usual ones stand there already. */
export const WorkingDaysInput = ({ id, name, input, setInput, describedBy }: ControlProps) => {
  useEffect(() => {
    if (input[name] === undefined) setInput({ ...input, [name]: USUAL_WORKING_DAYS })
  }, [])
  return (
    <input
      aria-describedby={describedBy}
      className="ts-input"
      id={id}
      max={30}
      min={1}
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
    max={1000}
    min={-1000}
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
