'use client'

import { useEffect, useState } from 'react'
import { askApi } from '../../client/askApi'
import type { ControlProps } from './control'

interface Target {
  target: 'block' | 'text'
  id: string
  words: string
}

const GROUPS = { block: 'Đoạn của bài', text: 'Lời đã nhập trong quy trình' } as const
const LONGEST = 160 // characters: enough to know a paragraph by

/** What an order says must go: a frozen block or words that somebody typed. */
export const ErasureTarget = ({ id, input, setInput, story, collection }: ControlProps) => {
  const [targets, setTargets] = useState<Target[]>([])
  const [problem, setProblem] = useState('')
  useEffect(() => {
    const path = `/api/${collection}/${story.id}/erasable`
    void askApi<{ targets?: Target[] }>({ path }).then(({ body, message }) => {
      setTargets(body.targets ?? [])
      setProblem(message)
    })
  }, [collection, story.id])
  if (problem) return <p className="ts-bad">{problem}</p>
  if (targets.length === 0) return <p className="ts-muted">Chưa có nội dung nào để xoá.</p>
  return (
    <fieldset aria-labelledby={`${id}-label`} className="ts-checklist">
      {(['block', 'text'] as const).map((group) => (
        <div className="ts-checklist__items" key={group}>
          <span className="ts-label">{GROUPS[group]}</span>
          {targets
            .filter(({ target }) => target === group)
            .map((one) => (
              <label key={one.id}>
                <input
                  checked={input.id === one.id}
                  name="erasure"
                  onChange={() => setInput({ ...input, id: one.id, target: one.target })}
                  type="radio"
                />{' '}
                {one.words.slice(0, LONGEST)}
              </label>
            ))}
        </div>
      ))}
    </fieldset>
  )
}
