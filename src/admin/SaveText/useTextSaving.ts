'use client'

import { useAllFormFields, useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { keptWords } from '../client/keptWords'
import { type Refused, type StoredText, storeText } from './storeText'
import { type TextSession, textSession } from './textSession'
import { type TextValues, textValues } from './textValues'

const IDLE_MS = 1500
const RETRY_MS = 5000
const KEPT = 'Lời bạn gõ vẫn được giữ trên máy này và sẽ tự được lưu lại.'

export type SavingStatus =
  | { kind: 'clean' }
  | { kind: 'typed' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'refused'; message: string }

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
 * server has it, and after a reload it stands in the editor again (`restoredAt`).
 */
export const useTextSaving = () => {
  const { id, collectionSlug = '', data } = useDocumentInfo()
  const { user } = useAuth()
  const [fields, dispatchFields] = useAllFormFields()
  const { setModified } = useForm()
  const isModified = useFormModified()
  const [status, setStatus] = useState<SavingStatus>({ kind: 'clean' })
  const [conflict, setConflict] = useState<Refused['theirs'] | null>(null)
  const [restoredAt, setRestoredAt] = useState<string | null>(null)

  const values = Object.fromEntries(Object.entries(fields).map(([path, field]) => [path, field.value]))
  const text = textValues({ data: values, columns: Object.keys(fields) })
  const textJson = json(text)
  const key = `${user?.id}:${collectionSlug}:${id ?? 'new'}`

  const rev = useRef(Number(data?.rev ?? 0))
  const stored = useRef({ text, json: textJson })
  const latest = useRef({ text, json: textJson })
  latest.current = { text, json: textJson }
  const running = useRef<Promise<boolean> | null>(null)
  const isBlocked = useRef(false)

  const keep = () => {
    const kept: Kept = {
      rev: rev.current,
      base: stored.current.text,
      text: latest.current.text,
      at: new Date().toISOString(),
    }
    keptWords.write(key, kept).catch((cause: unknown) => {
      console.warn('words are not kept in this browser', cause)
      setStatus({ kind: 'refused', message: 'trình duyệt không cho giữ lời trên máy này; hãy bấm Lưu thường xuyên.' })
    })
  }

  const show = (shown: TextValues) => {
    for (const [path, value] of Object.entries(shown)) {
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
    }
    latest.current = { text: shown, json: json(shown) }
  }

  const settle = (sent: { text: TextValues; json: string }, answer: StoredText) => {
    rev.current = answer.rev
    stored.current = sent
    setStatus({ kind: 'saved', at: new Date() })
    setRestoredAt(null)
    textSession.saved(`${collectionSlug}/${id}`)
    if (latest.current.json !== sent.json) return keep()
    setModified(false)
    void keptWords.drop(key)
  }

  const attempt = async (): Promise<boolean> => {
    const sent = latest.current
    setStatus({ kind: 'saving' })
    const answer = await storeText({
      collection: collectionSlug,
      id: String(id),
      rev: rev.current,
      base: stored.current.text,
      text: sent.text,
    })
    if (answer.isStored) {
      settle(sent, answer)
      return true
    }
    setStatus({ kind: 'refused', message: answer.mayRetry ? `${answer.message} ${KEPT}` : answer.message })
    if (answer.theirs) {
      isBlocked.current = true
      setConflict(answer.theirs)
    } else if (answer.mayRetry) setTimeout(() => void flush(), RETRY_MS)
    return false
  }

  const flush = async (): Promise<boolean> => {
    if (running.current) await running.current
    if (latest.current.json === stored.current.json) return true
    if (!id || isBlocked.current) return false
    running.current ??= attempt().finally(() => {
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
    void keptWords.drop(key)
  }

  const discard = async () => {
    await keptWords.drop(key)
    setModified(false)
    window.location.reload()
  }

  // Words of an earlier visit come back, from the revision they began from: whether they are stale is the server's answer.
  useEffect(() => {
    let isOpen = true
    keptWords.read<Kept>(key).then(
      (kept) => {
        if (!isOpen || !kept) return
        if (json(kept.text) === latest.current.json) return void keptWords.drop(key)
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
  }, [key])

  useEffect(() => {
    if (!isModified) {
      // Nobody typed: the server's text came in (first load, refresh).
      stored.current = latest.current
      rev.current = Math.max(rev.current, Number(data?.rev ?? 0))
      return
    }
    if (textJson === stored.current.json) return
    keep()
    if (!id || isBlocked.current) return
    setStatus({ kind: 'typed' })
    const timer = setTimeout(() => void flushLatest.current(), IDLE_MS)
    return () => clearTimeout(timer)
  }, [textJson, isModified])

  useEffect(() => {
    if (!id) return
    const session: TextSession = {
      get rev() {
        return rev.current
      },
      flush: () => flushLatest.current(),
      acted: (acted) => {
        // A higher one means that somebody saved in between: our next save has to learn of it.
        if (acted === rev.current + 1) rev.current = acted
      },
    }
    return textSession.open(`${collectionSlug}/${id}`, session)
  }, [collectionSlug, id])

  return { id, text, key, status, setStatus, conflict, base: stored.current.text, restoredAt, flush, resolve, discard }
}
