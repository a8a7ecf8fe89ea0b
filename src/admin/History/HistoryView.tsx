'use client'

import { Gutter, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { presentHistory } from '../../actions/dossier/presentHistory'
import { askApi } from '../client/askApi'
import { formatInstant } from '../client/formatInstant'
import { Differences } from './Differences'

type History = Awaited<ReturnType<typeof presentHistory>>

/** What happened to a story, in words, and what its editions have different. */
export const HistoryView = () => {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const [history, setHistory] = useState<History>()
  const [problem, setProblem] = useState('')
  useEffect(() => {
    void askApi<History>({ path: `/api/${collectionSlug}/${id}/history` }).then(({ status, body, message }) =>
      status === 200 ? setHistory(body) : setProblem(message),
    )
  }, [collectionSlug, id])
  if (!history) return <Gutter className="ts-page">{problem || 'Đang tải…'}</Gutter>
  return (
    <Gutter className="ts-page">
      <h2>Lịch sử</h2>
      <ol className="ts-history">
        {history.steps.map(({ move, label, by, at, to, unit, edition, said }) => (
          <li key={move}>
            <strong>{label}</strong> — {by}, {formatInstant(at)}
            <span className="ts-muted">
              {' '}
              → {to}
              {unit ? `; ${unit}` : ''}
              {edition ? `; bản số ${edition}` : ''}
            </span>
            {said.map((words) => (
              <blockquote className="ts-claim" key={words}>
                {words}
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
      <Differences collection={collectionSlug} editions={history.editions} id={String(id)} live={history.live} />
    </Gutter>
  )
}
