'use client'

import { useChoices } from '../client/useChoices'
import { ChosenRows } from './ChosenRows'
import type { ListEditor } from './listEditor'

/** The plan's topics and special subjects that a text is about, by their ids. */
export const Topics = (editor: ListEditor) => {
  const topics = useChoices('topics', 'label')
  const specials = useChoices('specials', 'label')
  return <ChosenRows {...editor} add="Thêm chủ đề" choices={[...topics, ...specials]} empty="Chưa chọn chủ đề nào." />
}
