'use client'

import { type ReactNode, useState } from 'react'
import { VERDICTS, type VerdictCode } from '../../workflow/inputs'
import type { Reason } from '../StoryPanel/story'
import type { ClaimAnswer, ReviewBlock } from './review'

/** One block of the asked edition with the verdict on it: what isn't "correct" asks for its reason and, where law is meant, the provision. */
export const Claim = ({
  block,
  answer,
  onAnswer,
  reasons,
  isOpen,
  children,
}: {
  block: ReviewBlock
  answer: ClaimAnswer | undefined
  onAnswer: (answer: ClaimAnswer) => void
  reasons: Reason[]
  /** Whether verdicts can be given now. */
  isOpen: boolean
  children: ReactNode
}) => {
  const [isRevising, setIsRevising] = useState(false)
  const { hash } = block
  const isStanding = block.stands && !isRevising && !answer?.verdict
  if (!block.isClaim) return <div className="ts-review ts-review--plain">{children}</div>
  return (
    <fieldset
      className={`ts-review ${answer?.verdict ? `ts-review--${answer.verdict}` : ''}`}
      id={`claim-${hash}`}
      tabIndex={-1}
    >
      <legend className="ts-hidden">Kết luận về đoạn này</legend>
      {children}
      {isStanding && (
        <p className="ts-muted">
          Đoạn không đổi: kết luận “đúng” trước đây vẫn giữ.{' '}
          {isOpen && (
            <button className="ts-link" onClick={() => setIsRevising(true)} type="button">
              Kết luận lại
            </button>
          )}
        </p>
      )}
      {isOpen && !isStanding && (
        <div className="ts-row">
          {(Object.keys(VERDICTS) as VerdictCode[]).map((verdict) => (
            <label key={verdict}>
              <input
                checked={answer?.verdict === verdict}
                name={`verdict-${hash}`}
                onChange={() => onAnswer({ ...answer, verdict })}
                type="radio"
              />{' '}
              {VERDICTS[verdict]}
            </label>
          ))}
        </div>
      )}
      {isOpen && answer?.verdict && answer.verdict !== 'correct' && (
        <>
          <label className="ts-field">
            <span className="ts-label">
              Lý do <span className="ts-bad">*</span>
            </span>
            <textarea
              className="ts-input"
              onChange={({ target }) => onAnswer({ ...answer, reason: target.value })}
              rows={2}
              value={answer.reason ?? ''}
            />
          </label>
          <label className="ts-field">
            <span className="ts-label">Điều khoản làm căn cứ (nếu là vấn đề pháp luật)</span>
            <input
              className="ts-input"
              onChange={({ target }) => onAnswer({ ...answer, provision: target.value })}
              value={answer.provision ?? ''}
            />
          </label>
        </>
      )}
      {reasons.map(({ code, message }) => (
        <p className="ts-bad" key={code} role="alert">
          {message}
        </p>
      ))}
    </fieldset>
  )
}
