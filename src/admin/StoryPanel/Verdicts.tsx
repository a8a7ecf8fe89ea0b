'use client'

import { useEffect, useState } from 'react'
import type { presentVerdicts } from '../../actions/dossier/presentVerdicts'
import { askApi } from '../client/askApi'
import { formatInstant } from '../client/formatInstant'
import { ClaimBoard } from './ClaimBoard'

type Said = Awaited<ReturnType<typeof presentVerdicts>>

/** Where each claim stands, and what the units answered: who, when, about which edition, what they did not find correct and why. */
export const Verdicts = ({ collection, id }: { collection: string; id: string }) => {
  const [said, setSaid] = useState<Said>({ board: null, verdicts: [] })
  useEffect(() => {
    void askApi<Partial<Said>>({ path: `/api/${collection}/${id}/verdicts` }).then(({ body }) =>
      setSaid({ board: body.board ?? null, verdicts: body.verdicts ?? [] }),
    )
  }, [collection, id])
  return (
    <>
      {said.board && <ClaimBoard board={said.board} />}
      {said.verdicts.length > 0 && <Answers verdicts={said.verdicts} />}
    </>
  )
}

const Answers = ({ verdicts }: Pick<Said, 'verdicts'>) => (
  <section>
    <h3>Trả lời thẩm tra</h3>
    {verdicts.map(({ id: key, unit, by, at, edition, isCurrent, correct, unmet, claims }) => (
      <details key={key} open={isCurrent && claims.length + unmet.length > 0}>
        <summary>
          {unit}: {claims.length + unmet.length === 0 ? 'xác nhận' : `${claims.length + unmet.length} ý kiến`} (bản số{' '}
          {edition})
        </summary>
        <p className="ts-muted">
          {by}, {formatInstant(at)}. {correct} khẳng định đúng.
        </p>
        {unmet.map(({ label, comment }) => (
          <p key={label}>
            <strong>Chưa {label}:</strong> {comment}
          </p>
        ))}
        {claims.map(({ block, words, verdict, reason, provision }) => (
          <blockquote className="ts-claim" key={block}>
            <p>“{words ?? 'đoạn đã xoá'}”</p>
            <p>
              <strong>{verdict}</strong>: {reason ?? '(lời đã xoá)'} {provision && `(${provision})`}
            </p>
          </blockquote>
        ))}
      </details>
    ))}
  </section>
)
