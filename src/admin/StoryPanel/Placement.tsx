'use client'

import { useEffect, useState } from 'react'
import type { ShownPlacement } from '../../actions/dossier/presentPlacement'
import { askApi } from '../client/askApi'

const linesOf = ({ section, tags, special, printIssue, slug, order }: ShownPlacement): [string, string][] =>
  (
    [
      ['Chuyên mục', section],
      ['Thẻ', tags.join(', ')],
      ['Chuyên đề', special],
      ['Số báo in', printIssue],
      ['Địa chỉ', slug],
      ['Thứ tự trên trang chủ', order === null ? null : String(order)],
    ] as const
  ).flatMap(([label, words]) => (words ? [[label, words]] : []))

/** Where the story is placed; nothing while it is placed nowhere. */
export const Placement = ({ collection, id }: { collection: string; id: string }) => {
  const [placement, setPlacement] = useState<ShownPlacement | null>(null)
  useEffect(() => {
    void askApi<ShownPlacement>({ path: `/api/${collection}/${id}/placement` }).then(({ status, body }) =>
      setPlacement(status === 200 ? body : null),
    )
  }, [collection, id])
  const lines = placement === null ? [] : linesOf(placement)
  if (lines.length === 0) return null
  return (
    <ul className="ts-items">
      {lines.map(([label, words]) => (
        <li key={label}>
          <span className="ts-muted">{label}</span>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
