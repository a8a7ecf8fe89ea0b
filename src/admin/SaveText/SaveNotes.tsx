'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { formatInstant } from '../client/formatInstant'
import { keptWords } from '../client/keptWords'
import type { TextValues } from './textValues'
import { wordsOf } from './wordsOf'

/** Where the save button's messages stand (it fills this element); over the text, because they can be long. */
export const SAVE_NOTES_ID = 'ts-save-notes'

/**
 * Messages about saving, over the text. Where the text can no longer be edited there is no save button: words that this browser still
 * keeps are shown here, to be copied.
 */
export const SaveNotes = () => {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { user } = useAuth()
  const [kept, setKept] = useState<{ text: TextValues; at: string }>()
  const key = `${user?.id}:${collectionSlug}:${id ?? 'new'}`
  useEffect(() => {
    if (hasSavePermission) return
    keptWords.read<{ text: TextValues; at: string }>(key).then(setKept, (cause: unknown) => {
      console.warn('kept words are not readable', cause)
    })
  }, [hasSavePermission, key])
  const drop = () => void keptWords.drop(key).then(() => setKept(undefined))
  return (
    <div id={SAVE_NOTES_ID}>
      {kept && !hasSavePermission && (
        <div className="ts-notice" role="status">
          Máy này còn giữ lời bạn gõ từ {formatInstant(kept.at)} mà chưa lưu được trước khi bài chuyển bước.
          <details>
            <summary>Xem và chép lại</summary>
            <p className="ts-words">{Object.values(kept.text).map(wordsOf).filter(Boolean).join('\n\n')}</p>
          </details>
          <button className="ts-link" onClick={drop} type="button">
            Bỏ lời đó
          </button>
        </div>
      )}
    </div>
  )
}
