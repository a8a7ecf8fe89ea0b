'use client'

import type { ReactNode } from 'react'

/** The rows of a list, each with its words and a button that takes it out. */
export const ItemList = ({
  labelId,
  rows,
  onRemove,
  empty,
}: {
  labelId: string
  rows: { key: string; name: string; content?: ReactNode }[]
  /** Absent: the list is read only. */
  onRemove?: (index: number) => void
  empty: string
}) => {
  if (rows.length === 0) return <p className="ts-muted">{empty}</p>
  return (
    <ul aria-labelledby={labelId} className="ts-items">
      {rows.map(({ key, name, content }, index) => (
        <li key={key}>
          <span className="ts-items__name">{content ?? name}</span>
          {onRemove && (
            <button aria-label={`Bỏ ${name}`} className="ts-link" onClick={() => onRemove(index)} type="button">
              Bỏ
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
