'use client'

import { useChoices } from '../client/useChoices'
import { ItemList } from './ItemList'
import type { ListEditor } from './listEditor'

/** The plan's topics that a text is about, by their ids. */
export const Topics = ({ items, setItems, isReadOnly, labelId }: ListEditor) => {
  const ids = items as string[]
  const topics = useChoices('topics', 'label')
  const labelOf = (id: string) => topics.find((topic) => topic.id === id)?.label ?? id
  return (
    <>
      <ItemList
        empty="Chưa chọn chủ đề nào."
        labelId={labelId}
        rows={ids.map((id) => ({ key: id, name: labelOf(id) }))}
        {...(isReadOnly ? {} : { onRemove: (index: number) => setItems(ids.filter((_, at) => at !== index)) })}
      />
      {!isReadOnly && (
        <select
          aria-label="Thêm chủ đề"
          className="ts-input"
          onChange={({ target }) => target.value && setItems([...ids, target.value])}
          value=""
        >
          <option value="">Thêm chủ đề…</option>
          {topics
            .filter(({ id }) => !ids.includes(id))
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </select>
      )}
    </>
  )
}
