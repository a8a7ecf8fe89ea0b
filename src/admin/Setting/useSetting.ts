'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { SettingAction } from '../../workflow/registers/registerEvent'
import type { SettingRegister, SettingValue } from '../../workflow/registers/settings'
import { askApi } from '../client/askApi'
import type { ShownSetting } from './setting'

/** A setting of the row that is open, asked of its door, and its actions; what was refused is said and nothing typed is lost. */
export const useSetting = ({ register, id }: { register: SettingRegister; id: string | undefined }) => {
  const [setting, setSetting] = useState<ShownSetting | null>(null)
  const [problem, setProblem] = useState('')
  const [isSending, setIsSending] = useState(false)
  // Sent again after a lost connection, a press is still the same press; once it was answered, or with another value, it is another.
  const press = useRef({ id: '', asked: '' })
  const path = `/api/${register}/${id}/setting`

  const load = useCallback(async () => {
    if (id === undefined) return
    const answer = await askApi<ShownSetting>({ path })
    if (answer.status === 200) setSetting(answer.body)
    setProblem(answer.message)
  }, [id, path])
  useEffect(() => void load(), [load])

  const act = async ({ action, value }: { action: SettingAction; value?: SettingValue }): Promise<boolean> => {
    if (!setting) return false
    const asked = JSON.stringify({ action, value })
    if (press.current.asked !== asked) press.current = { id: crypto.randomUUID(), asked }
    setIsSending(true)
    const body = { actionId: press.current.id, moves: setting.moves, ...(value ? { value } : {}) }
    const answer = await askApi<ShownSetting>({ path: `${path}/${action}`, method: 'POST', body })
    setIsSending(false)
    if (answer.status !== 0) press.current = { id: '', asked: '' }
    if (answer.status === 409) await load()
    if (answer.status === 200) setSetting(answer.body)
    setProblem(answer.message)
    return answer.status === 200
  }
  return { setting, problem, isSending, act }
}
