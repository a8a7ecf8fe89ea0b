'use client'

import { useState } from 'react'
import { DifferenceList } from './DifferenceList'

interface EditionName {
  hash: string
  number: number
}

const NOW = 'now'

/** Two editions of a story, or an edition and the text as it stands, block by block. */
export const Differences = ({
  collection,
  id,
  editions,
  live,
}: {
  collection: string
  id: string
  editions: EditionName[]
  live: string | null
}) => {
  const last = editions.at(-1)?.hash ?? ''
  const [from, setFrom] = useState(editions.at(-2)?.hash ?? last)
  const [to, setTo] = useState(editions.length > 1 ? last : NOW)
  if (editions.length === 0) return <p className="ts-muted">Bài chưa có bản đóng băng nào để so.</p>
  const options = editions.map(({ hash, number }) => (
    <option key={hash} value={hash}>
      bản số {number} {hash === live ? '(đang có trên trang)' : ''} {hash.slice(0, 8)}
    </option>
  ))
  return (
    <section>
      <h2>So hai bản</h2>
      <div className="ts-row">
        <label>
          Từ{' '}
          <select className="ts-input" onChange={({ target }) => setFrom(target.value)} value={from}>
            {options}
          </select>
        </label>
        <label>
          đến{' '}
          <select className="ts-input" onChange={({ target }) => setTo(target.value)} value={to}>
            {options}
            <option value={NOW}>nguyên văn đang soạn</option>
          </select>
        </label>
      </div>
      <DifferenceList collection={collection} from={from} id={id} to={to} />
    </section>
  )
}
