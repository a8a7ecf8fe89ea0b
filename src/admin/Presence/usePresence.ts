'use client'

import { useEffect, useState } from 'react'
import { askApi } from '../client/askApi'

/** Twice in the time for which the server takes somebody to be there. */
const SAY_EVERY_MS = 20_000

/** Says again and again that the open text is open here, as long as it is looked at; answers the names of who else has it open. */
export const usePresence = ({ collection, id }: { collection: string; id: string | number | undefined }): string[] => {
  const [others, setOthers] = useState<string[]>([])
  useEffect(() => {
    if (id === undefined) return
    let isOpen = true
    const say = async () => {
      if (document.hidden) return
      const answer = await askApi<{ others?: string[] }>({ path: `/api/${collection}/${id}/presence`, method: 'POST' })
      if (isOpen) setOthers(answer.body.others ?? [])
    }
    const sayNow = () => void say()
    sayNow()
    const timer = setInterval(sayNow, SAY_EVERY_MS)
    document.addEventListener('visibilitychange', sayNow)
    return () => {
      isOpen = false
      clearInterval(timer)
      document.removeEventListener('visibilitychange', sayNow)
    }
  }, [collection, id])
  return others
}
