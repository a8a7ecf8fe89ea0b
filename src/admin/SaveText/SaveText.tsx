'use client'

import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { formatInstant } from '../client/formatInstant'
import { usePresence } from '../Presence/usePresence'
import { CompareTexts } from './CompareTexts'
import { SAVE_NOTES_ID } from './SaveNotes'
import type { SavingStatus } from './savingStatus'
import { useTextSaving } from './useTextSaving'

const CLOCK = new Intl.DateTimeFormat('vi-VN', { timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' })

const sentence = (status: SavingStatus): string => {
  if (status.kind === 'typed') return 'Đang chờ lưu…'
  if (status.kind === 'saving') return 'Đang lưu…'
  if (status.kind === 'saved') return `Đã lưu lúc ${CLOCK.format(status.at)}`
  return status.kind === 'refused' ? 'Chưa lưu' : ''
}

/** The save button of a text with its autosave: see `useTextSaving`. A new text is stored by the first press, by itself never. */
export const SaveText = () => {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const router = useRouter()
  const saving = useTextSaving({
    onCreated: (made) => {
      toast.success('Đã tạo bài.')
      router.push(`/admin/collections/${collectionSlug}/${made}`)
    },
  })
  const { text, status, conflict, restoredAt } = saving
  const others = usePresence({ collection: collectionSlug, id })
  const [isComparing, setIsComparing] = useState(false)
  const [notes, setNotes] = useState<HTMLElement | null>(null)
  const button = useRef<HTMLButtonElement>(null)

  const press = () => void saving.flush()
  const pressLatest = useRef(press)
  pressLatest.current = press

  // Enter in a field would send Payload's own form, and Ctrl+S the browser's: both mean this button.
  useEffect(() => {
    const form = button.current?.closest('form')
    const onSubmit = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
      pressLatest.current()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      pressLatest.current()
    }
    form?.addEventListener('submit', onSubmit)
    document.addEventListener('keydown', onKey)
    return () => {
      form?.removeEventListener('submit', onSubmit)
      document.removeEventListener('keydown', onKey)
    }
  }, [])

  useEffect(() => setNotes(document.getElementById(SAVE_NOTES_ID)), [])

  useEffect(() => {
    if (conflict && restoredAt === null) setIsComparing(true)
  }, [conflict, restoredAt])

  return (
    <div className="ts-save">
      <span
        aria-live="polite"
        className={status.kind === 'refused' ? 'ts-save__line ts-bad' : 'ts-save__line'}
        role="status"
      >
        {sentence(status)}
      </span>
      {conflict && (
        <button className="ts-button" onClick={() => setIsComparing(true)} type="button">
          So hai bản
        </button>
      )}
      <button
        className="ts-button ts-button--primary"
        disabled={status.kind === 'saving'}
        id="action-save"
        onClick={press}
        ref={button}
        type="button"
      >
        Lưu
      </button>
      {notes &&
        createPortal(
          <>
            {status.kind === 'refused' && (
              <p className="ts-notice ts-bad" role="alert">
                {status.message}
              </p>
            )}
            {others.length > 0 && (
              <p className="ts-notice" role="status">
                {others.join(', ')} cũng đang mở bài này. Không lời nào mất: ai lưu sau sẽ được hỏi cách ghép hai bản.
              </p>
            )}
            {restoredAt && (
              <p className="ts-notice" role="status">
                Đã đưa lại lời chưa lưu mà máy này giữ từ {formatInstant(restoredAt)}.{' '}
                <button className="ts-link" onClick={() => void saving.discard()} type="button">
                  Bỏ lời đó, lấy bản trên máy chủ
                </button>
              </p>
            )}
          </>,
          notes,
        )}
      {isComparing && conflict && (
        <CompareTexts
          base={saving.base}
          collection={collectionSlug}
          mine={text}
          onClose={() => setIsComparing(false)}
          onResolve={(merged) => {
            setIsComparing(false)
            saving.resolve(merged)
          }}
          theirs={conflict}
        />
      )}
    </div>
  )
}
