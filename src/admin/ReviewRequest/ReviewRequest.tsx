'use client'

import { Gutter, useDocumentInfo } from '@payloadcms/ui'
import { presentDifference } from '../../actions/dossier/presentDifference'
import { REQUEST_STATES } from '../../workflow/story'
import { formatInstant } from '../client/formatInstant'
import { Changed } from '../History/Changed'
import { BlockWords } from './BlockWords'
import { Claim } from './Claim'
import { Criteria } from './Criteria'
import { confirmRest, openClaims, type ReviewBlock } from './review'
import { useReview } from './useReview'

/**
 * What a unit is asked: the frozen edition claim by claim, the four criteria, one submission. From the second edition on, what changed
 * stands first with its neighbours and what has a standing verdict is folded.
 */
export const ReviewRequest = () => {
  const { id } = useDocumentInfo()
  const { shown, answers, change, send, problem, reasons, state } = useReview(decodeURIComponent(String(id)))
  if (!shown) return <Gutter className="ts-page">{problem || 'Đang tải…'}</Gutter>
  const { request, edition, blocks, changes, files } = shown
  const isOpen = request.isCurrent && request.state === 'open' && state !== 'sent'
  const left = openClaims({ blocks, answers })
  const byHash = new Map(blocks.map((block) => [block.hash, block]))
  const inChanges = new Set(
    (changes ?? []).flat().flatMap((difference) => (difference.kind === 'removed' ? [] : [difference.after.hash])),
  )
  const others = changes ? blocks.filter(({ hash }) => !inChanges.has(hash)) : blocks
  const isFolded = (block: ReviewBlock) => changes !== null && (block.stands || !block.isClaim)

  const claim = (block: ReviewBlock, key: string, content = <BlockWords block={block} files={files} />) => (
    <Claim
      answer={answers.claims[block.hash]}
      block={block}
      isOpen={isOpen}
      key={key}
      onAnswer={(answer) => change({ ...answers, claims: { ...answers.claims, [block.hash]: answer } })}
      reasons={reasons.filter(({ place }) => place === block.hash)}
    >
      {content}
    </Claim>
  )
  const known = [...byHash.keys(), ...Object.keys(answers.criteria), 'accurate', 'truthful', 'objective', 'timely']
  const unplaced = reasons.filter(({ place }) => place === undefined || !known.includes(place))

  return (
    <Gutter className="ts-page">
      <h1>{request.title}</h1>
      <p>
        <strong>{request.unitName}</strong> được hỏi {formatInstant(request.askedAt)}, bản số {edition.number}. Hạn trả
        lời: <strong>{formatInstant(request.dueAt)}</strong>.{' '}
        <span className="ts-badge">{state === 'sent' ? 'đã trả lời' : REQUEST_STATES[request.state]}</span>
      </p>
      {state === 'sent' && (
        <p className="ts-notice" role="status">
          Đã ghi nhận trả lời của đơn vị. <a href="/admin">Về việc của tôi</a>
        </p>
      )}
      {!isOpen && state !== 'sent' && <p className="ts-notice">Yêu cầu này không còn chờ trả lời.</p>}
      {changes && (
        <section>
          <h2>Đã thay đổi từ lần đơn vị trả lời trước</h2>
          {changes.length === 0 && <p className="ts-muted">Không có đoạn nào thay đổi.</p>}
          {changes.map((passage, at) => (
            <div className="ts-passage" key={at}>
              {passage.map((difference, index) => {
                const shownDifference = <Changed difference={presentDifference(difference)} />
                const key = `${at}-${index}`
                const block = difference.kind === 'removed' ? undefined : byHash.get(difference.after.hash)
                return block ? claim(block, key, shownDifference) : <div key={key}>{shownDifference}</div>
              })}
            </div>
          ))}
        </section>
      )}
      <section>
        {others.filter((block) => !isFolded(block)).length > 0 && (
          <h2>{changes ? 'Còn chờ kết luận' : 'Nội dung được hỏi'}</h2>
        )}
        {others.map((block, index) => (isFolded(block) ? null : claim(block, `${index}`)))}
      </section>
      {changes && others.some(isFolded) && (
        <details>
          <summary>Phần không đổi ({others.filter(isFolded).length} đoạn)</summary>
          {others.map((block, index) => (isFolded(block) ? claim(block, `folded-${index}`) : null))}
        </details>
      )}
      {isOpen && (
        <>
          <Criteria
            criteria={answers.criteria}
            onChange={(criteria) => change({ ...answers, criteria })}
            reasons={reasons}
          />
          {(problem || unplaced.length > 0) && (
            <div className="ts-notice ts-bad" role="alert">
              {unplaced.length > 0
                ? unplaced.map(({ code, message }) => <p key={code}>{message}</p>)
                : reasons.length > 0
                  ? 'Chưa gửi được: hãy xem những chỗ được đánh dấu. Lời đã nhập vẫn còn.'
                  : problem}
            </div>
          )}
          <div className="ts-bar">
            <span aria-live="polite">
              {left.length === 0 ? 'Mọi khẳng định đã có kết luận.' : `Còn ${left.length} khẳng định chưa kết luận.`}
            </span>
            {left[0] && (
              <button
                className="ts-button"
                onClick={() => document.getElementById(`claim-${left[0]}`)?.focus()}
                type="button"
              >
                Tới chỗ chưa xong
              </button>
            )}
            <button className="ts-button" onClick={() => change(confirmRest({ blocks, answers }))} type="button">
              Đánh dấu tất cả còn lại là đúng, đạt
            </button>
            <button
              className="ts-button ts-button--primary"
              disabled={state === 'sending'}
              onClick={() => void send()}
              type="button"
            >
              {state === 'sending' ? 'Đang gửi…' : 'Gửi trả lời của đơn vị'}
            </button>
          </div>
        </>
      )}
    </Gutter>
  )
}
