'use client'

import { type ReactNode, useState } from 'react'

export interface CheckItem {
  id: string
  label: string
  detail?: ReactNode
}

const MANY = 12

/** Choices of which several can be taken, with a search box when there are many. */
export const Checklist = ({
  labelId,
  describedBy,
  items,
  chosen,
  onChange,
  empty,
}: {
  labelId: string
  describedBy: string | undefined
  items: CheckItem[]
  chosen: string[]
  onChange: (chosen: string[]) => void
  empty: string
}) => {
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLocaleLowerCase('vi')
  const shown = items.filter(({ id, label }) => chosen.includes(id) || label.toLocaleLowerCase('vi').includes(wanted))
  if (items.length === 0) return <p className="ts-muted">{empty}</p>
  return (
    <fieldset aria-describedby={describedBy} aria-labelledby={labelId} className="ts-checklist">
      {items.length > MANY && (
        <input
          aria-label="Tìm trong danh sách"
          className="ts-input"
          onChange={({ target }) => setSearch(target.value)}
          placeholder="Tìm…"
          type="search"
          value={search}
        />
      )}
      <div className="ts-checklist__items">
        {shown.map(({ id, label, detail }) => (
          <label key={id}>
            <input
              checked={chosen.includes(id)}
              onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
              type="checkbox"
            />{' '}
            {label} {detail}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
