'use client'

import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ShownRequest } from '../../actions/dossier/presentRequest'
import { askApi } from '../client/askApi'
import { keptWords } from '../client/keptWords'
import type { Reason } from '../StoryPanel/story'
import { type Answers, answerBody, NO_ANSWERS } from './review'

interface Refusal {
  error?: { reasons?: Reason[] }
}

/**
 * A unit's answer in the making: every word stays in this browser until the server has it, through refusals and reloads. Answers are
 * kept by edition: another edition is another question.
 */
export const useReview = (id: string) => {
  const { user } = useAuth()
  const [shown, setShown] = useState<ShownRequest>()
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS)
  const [problem, setProblem] = useState('')
  const [reasons, setReasons] = useState<Reason[]>([])
  const [state, setState] = useState<'open' | 'sending' | 'sent'>('open')
  const press = useRef<string>(crypto.randomUUID())
  const keyOf = useCallback((edition: string) => `${user?.id}:request:${id}:${edition}`, [user?.id, id])

  const load = useCallback(async () => {
    const answer = await askApi<ShownRequest>({ path: `/api/requests/${encodeURIComponent(id)}/edition` })
    setProblem(answer.message)
    if (answer.status !== 200) return
    const kept = await keptWords.read<Answers>(keyOf(answer.body.edition.hash)).catch((cause: unknown) => {
      console.warn('kept answers are not readable', cause)
    })
    if (kept) setAnswers(kept)
    setShown(answer.body)
  }, [id, keyOf])
  useEffect(() => void load(), [load])

  const change = (next: Answers) => {
    setAnswers(next)
    if (!shown) return
    keptWords.write(keyOf(shown.edition.hash), next).catch((cause: unknown) => {
      console.warn('answers are not kept in this browser', cause)
    })
  }

  const send = async () => {
    if (!shown) return
    setState('sending')
    const { collection, story } = shown.request
    const answer = await askApi<Refusal>({
      path: `/api/${collection}/${story}/actions/answer_fact_check`,
      method: 'POST',
      body: { ...answerBody({ shown, answers }), actionId: press.current },
    })
    if (answer.status === 200) {
      await keptWords.drop(keyOf(shown.edition.hash))
      setReasons([])
      return setState('sent')
    }
    if (answer.status !== 0) press.current = crypto.randomUUID()
    setState('open')
    setProblem(answer.message)
    setReasons(answer.body.error?.reasons ?? [])
    if (answer.status === 409) await load().then(() => setProblem(answer.message))
  }

  return { shown, answers, change, send, problem, reasons, state }
}
