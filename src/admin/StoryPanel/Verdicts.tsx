'use client'

import { useEffect, useState } from 'react'
import type { presentVerdicts } from '../../actions/dossier/presentVerdicts'
import { askApi } from '../client/askApi'
import { formatInstant } from '../client/formatInstant'

type Verdict = Awaited<ReturnType<typeof presentVerdicts>>['verdicts'][number]

/** What the units answered: who, when, about which edition, and each claim that was not found correct, with its reason. */
export const Verdicts = ({ collection, id }: { collection: string; id: string }) => {
  const [verdicts, setVerdicts] = useState<Verdict[]>([])
  useEffect(() => {
    void askApi<{ verdicts?: Verdict[] }>({ path: `/api/${collection}/${id}/verdicts` }).then(({ body }) =>
      setVerdicts(body.verdicts ?? []),
    )
  }, [collection, id])
  if (verdicts.length === 0) return null
  return (
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
}
