'use client'

import { useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { keptWords } from '../client/keptWords'
import { refusedStatus, type SavingStatus } from './savingStatus'
import { storeNewText } from './storeNewText'
import { type Refused, type StoredText, storeText } from './storeText'
import { textSession } from './textSession'
import type { TextValues } from './textValues'
import { type FormText, useFormText } from './useFormText'
import { useTextSession } from './useTextSession'

const IDLE_MS = 1500
const RETRY_MS = 5000

/** What this browser keeps of a text until the server has it: the words, what they began from, and when (ISO instant). */
interface Kept {
  rev: number
  base: TextValues
  text: TextValues
  at: string
}

const json = (value: unknown): string => JSON.stringify(value)

/**
 * Autosave of the open text (payload.md 12): every change goes to this browser at once and to the server after 1.5 s without typing,
 * carrying the revision it began from. A refusal because somebody else saved opens `conflict`; nothing typed is dropped before the
 * server has it, and after a reload it stands in the editor again (`restoredAt`). A new text is stored when somebody asks for it, never
 * by itself; `onCreated` is told its id when the server has what was typed meanwhile too.
 */
export const useTextSaving = ({ onCreated }: { onCreated: (id: string) => void }) => {
  const { id, collectionSlug = '', data } = useDocumentInfo()
  const { user } = useAuth()
  const { current: text, latest, show, handedOver } = useFormText()
  const { setModified } = useForm()
  const isModified = useFormModified()
  const [status, setStatus] = useState<SavingStatus>({ kind: 'clean' })
  const [conflict, setConflict] = useState<Refused['theirs'] | null>(null)
  const [restoredAt, setRestoredAt] = useState<string | null>(null)

  /** The id under which a new text was stored, until its own screen opens. */
  const created = useRef<string | null>(null)
  const row = () => (id === undefined ? created.current : String(id))
  const key = () => `${user?.id}:${collectionSlug}:${row() ?? 'new'}`
  const rev = useRef(Number(data?.rev ?? 0))
  const stored = useRef<FormText>(text)
  const running = useRef<Promise<boolean> | null>(null)
  const isBlocked = useRef(false)

  const keep = () => {
    const kept: Kept = {
      rev: rev.current,
      base: stored.current.text,
      text: latest.current.text,
      at: new Date().toISOString(),
    }
    keptWords.write(key(), kept).catch((cause: unknown) => {
      console.warn('words are not kept in this browser', cause)
      setStatus({ kind: 'refused', message: 'trình duyệt không cho giữ lời trên máy này; hãy bấm Lưu thường xuyên.' })
    })
  }

  const settle = (sent: FormText, answer: StoredText) => {
    const isNew = row() === null
    if (isNew) void keptWords.drop(key())
    created.current = answer.id
    rev.current = answer.rev
    stored.current = sent
    setStatus({ kind: 'saved', at: new Date() })
    setRestoredAt(null)
    textSession.saved(`${collectionSlug}/${answer.id}`)
    if (latest.current.json === sent.json) {
      setModified(false)
      void keptWords.drop(key())
    } else keep()
    if (isNew) void flush().then(() => onCreated(answer.id))
  }

  const store = (sent: FormText): Promise<StoredText | Refused> => {
    const text = { collection: collectionSlug, text: sent.text }
    const known = row()
    if (known === null) return storeNewText(text)
    return storeText({ ...text, id: known, rev: rev.current, base: stored.current.text })
  }

  const attempt = async (): Promise<boolean> => {
    const sent = latest.current
    setStatus({ kind: 'saving' })
    const answer = await store(sent)
    if (answer.isStored) {
      settle(sent, answer)
      return true
    }
    setStatus(refusedStatus(answer))
    if (answer.theirs) {
      isBlocked.current = true
      setConflict(answer.theirs)
    } else if (answer.mayRetry) setTimeout(() => void flush(), RETRY_MS)
    return false
  }

  /** Stores what is typed, a new text too; answers whether the server has every word typed before the call. */
  const flush = async (): Promise<boolean> => {
    await handedOver()
    while (running.current) await running.current
    if (row() !== null && latest.current.json === stored.current.json) return true
    if (isBlocked.current) return false
    running.current = attempt().finally(() => {
      running.current = null
    })
    return running.current
  }
  const flushLatest = useRef(flush)
  flushLatest.current = flush

  /** Takes the text that came of comparing: it begins from the other's revision now. */
  const resolve = (merged: TextValues) => {
    if (!conflict) return
    rev.current = conflict.rev
    stored.current = { text: conflict.text, json: json(conflict.text) }
    isBlocked.current = false
    setConflict(null)
    show(merged)
    if (json(merged) !== stored.current.json) return void flush()
    setModified(false)
    setStatus({ kind: 'clean' })
    void keptWords.drop(key())
  }

  const discard = async () => {
    await keptWords.drop(key())
    setModified(false)
    window.location.reload()
  }

  // Words of an earlier visit come back, from the revision they began from: whether they are stale is the server's answer.
  useEffect(() => {
    let isOpen = true
    keptWords.read<Kept>(key()).then(
      (kept) => {
        if (!isOpen || !kept) return
        if (json(kept.text) === latest.current.json) return void keptWords.drop(key())
        rev.current = kept.rev
        stored.current = { text: kept.base, json: json(kept.base) }
        show({ ...latest.current.text, ...kept.text })
        setModified(true)
        setRestoredAt(kept.at)
      },
      (cause: unknown) => console.warn('kept words are not readable', cause),
    )
    return () => {
      isOpen = false
    }
  }, [user?.id, collectionSlug, id])

  useEffect(() => {
    if (!isModified) {
      // Nobody typed: the server's text came in (first load, refresh).
      stored.current = latest.current
      rev.current = Math.max(rev.current, Number(data?.rev ?? 0))
      return
    }
    if (text.json === stored.current.json) return
    keep()
    if (row() === null || isBlocked.current) return
    setStatus({ kind: 'typed' })
    const timer = setTimeout(() => void flushLatest.current(), IDLE_MS)
    return () => clearTimeout(timer)
  }, [text.json, isModified])

  useTextSession({ collection: collectionSlug, id, rev, flush: () => flushLatest.current() })

  return { text: text.text, status, conflict, base: stored.current.text, restoredAt, flush, resolve, discard }
}
