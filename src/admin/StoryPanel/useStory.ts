'use client'

import { useCallback, useEffect, useState } from 'react'
import { askApi } from '../client/askApi'
import type { ShownStory } from './story'

/** The story's states and actions, asked of its door when the screen opens and again on `reload`. */
export const useStory = ({ collection, id }: { collection: string; id: string }) => {
  const [story, setStory] = useState<ShownStory | null>(null)
  const [problem, setProblem] = useState('')
  const reload = useCallback(async () => {
    const answer = await askApi<ShownStory>({ path: `/api/${collection}/${id}/actions` })
    if (answer.status === 200) setStory(answer.body)
    setProblem(answer.message)
  }, [collection, id])
  useEffect(() => void reload(), [reload])
  return { story, setStory, problem, reload }
}
