'use client'

import { useEffect, useState } from 'react'
import type { ShownBlock } from '../../../actions/dossier/presentBlock'
import { askApi } from '../../client/askApi'
import { Checklist } from './Checklist'
import type { ControlProps } from './control'

const LONGEST = 160 // characters: enough to know a paragraph by

/** Blocks of the live edition, to be taken from it. */
export const BlockChoices = ({ id, name, input, setInput, story, collection, describedBy }: ControlProps) => {
  const [blocks, setBlocks] = useState<ShownBlock[]>([])
  const [problem, setProblem] = useState('')
  useEffect(() => {
    const path = `/api/${collection}/${story.id}/edition?edition=${story.liveEdition}`
    void askApi<{ blocks?: ShownBlock[] }>({ path }).then(({ body, message }) => {
      setBlocks(body.blocks ?? [])
      setProblem(message)
    })
  }, [collection, story.id, story.liveEdition])
  if (problem) return <p className="ts-bad">{problem}</p>
  const items = [...new Map(blocks.map((block) => [block.hash, block])).values()]
  return (
    <Checklist
      chosen={Array.isArray(input[name]) ? input[name] : []}
      describedBy={describedBy}
      empty="Không có bản nào đang đăng."
      items={items.map(({ hash, words }) => ({ id: hash, label: (words ?? '(đã xoá)').slice(0, LONGEST) }))}
      labelId={`${id}-label`}
      onChange={(hashes) => setInput({ ...input, [name]: hashes.length > 0 ? hashes : undefined })}
    />
  )
}
