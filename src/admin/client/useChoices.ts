'use client'

import { useEffect, useState } from 'react'
import { askApi } from './askApi'

export interface Choice {
  id: string
  label: string
  row: Record<string, unknown>
}

const cache = new Map<string, Promise<Choice[]>>()

const load = async ({ collection, label }: { collection: string; label: string }): Promise<Choice[]> => {
  const answer = await askApi<{ docs?: Record<string, unknown>[] }>({
    path: `/api/${collection}?depth=0&limit=2000&pagination=false&sort=${label}`,
  })
  if (answer.status !== 200) cache.delete(collection)
  return (answer.body.docs ?? []).map((row) => ({ id: String(row.id), label: String(row[label] ?? row.id), row }))
}

/** The rows of a register as choices, asked once per page load; empty until they are there. */
export const useChoices = (collection: string, label: string): Choice[] => {
  const [choices, setChoices] = useState<Choice[]>([])
  useEffect(() => {
    let isShown = true
    const loading = cache.get(collection) ?? load({ collection, label })
    cache.set(collection, loading)
    void loading.then((rows) => isShown && setChoices(rows))
    return () => {
      isShown = false
    }
  }, [collection, label])
  return choices
}
