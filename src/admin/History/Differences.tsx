'use client'

import { useEffect, useState } from 'react'
import type { ShownDifference } from '../../actions/dossier/presentDifference'
import { askApi } from '../client/askApi'
import { Changed } from './Changed'

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
  const [differences, setDifferences] = useState<ShownDifference[]>()
  const [problem, setProblem] = useState('')
  useEffect(() => {
    if (from === '') return
    const path = `/api/${collection}/${id}/difference?from=${from}&to=${to}`
    void askApi<{ differences?: ShownDifference[] }>({ path }).then(({ body, message }) => {
      setDifferences(body.differences)
      setProblem(message)
    })
  }, [collection, id, from, to])
  if (editions.length === 0) return <p className="ts-muted">Bài chưa có bản đóng băng nào để so.</p>
  const options = editions.map(({ hash, number }) => (
    <option key={hash} value={hash}>
      bản số {number} {hash === live ? '(đang có trên trang)' : ''} {hash.slice(0, 8)}
    </option>
  ))
  const changed = differences?.filter(({ kind }) => kind !== 'same').length ?? 0
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
      {problem && <p className="ts-bad">{problem}</p>}
      {differences && (
        <p className="ts-muted">{changed === 0 ? 'Hai bản giống nhau.' : `${changed} đoạn khác nhau.`}</p>
      )}
      {differences?.map((difference, index) => (
        <Changed difference={difference} key={index} />
      ))}
    </section>
  )
}
