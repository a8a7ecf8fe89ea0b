'use client'

import type { ControlProps } from './control'
import { Select } from './selects'
import { useUnitsHolding } from './useUnitsHolding'

const EDITING = ['desk_editor'] as const

/** The desk that is to have the story; where nothing is chosen it stays where it is. */
export const DeskChoice = (props: ControlProps) => {
  const { desk } = props.story
  const desks = useUnitsHolding(EDITING).filter(({ id }) => id !== desk?.id)
  return (
    <>
      <p className="ts-muted">Hiện nay: {desk === null ? 'chưa ban nào, mọi ban đều làm được' : desk.name}.</p>
      <Select {...props} options={desks.map(({ id, label }) => ({ value: id, label }))} />
    </>
  )
}
