'use client'

import { useEffect, useState } from 'react'
import type { ShownDifference } from '../../actions/dossier/presentDifference'
import { askApi } from '../client/askApi'
import { Changed } from './Changed'

/** What two editions of a story have different, block by block. `to`: an edition's hash, or `now` = the text as it stands. */
export const DifferenceList = ({
  collection,
  id,
  from,
  to,
}: {
  collection: string
  id: string
  from: string
  to: string
}) => {
  const [differences, setDifferences] = useState<ShownDifference[]>()
  const [problem, setProblem] = useState('')
  useEffect(() => {
    let isAsked = true
    const path = `/api/${collection}/${id}/difference?from=${from}&to=${to}`
    void askApi<{ differences?: ShownDifference[] }>({ path }).then(({ body, message }) => {
      if (!isAsked) return // another pair was chosen meanwhile
      setDifferences(body.differences)
      setProblem(message)
    })
    return () => {
      isAsked = false
    }
  }, [collection, id, from, to])
  const changed = differences?.filter(({ kind }) => kind !== 'same').length ?? 0
  return (
    <>
      {problem && <p className="ts-bad">{problem}</p>}
      {differences && (
        <p className="ts-muted">{changed === 0 ? 'Hai bản giống nhau.' : `${changed} đoạn khác nhau.`}</p>
      )}
      {differences?.map((difference, index) => (
        <Changed difference={difference} key={index} />
      ))}
    </>
  )
}
