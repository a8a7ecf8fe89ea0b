'use client'

import type { Choice } from '../client/useChoices'
import { ItemList } from './ItemList'
import type { ListEditor } from './listEditor'

interface ChosenRowsProps extends ListEditor {
  choices: Choice[]
  empty: string
  add: string
}

/** A list of ids of registers' rows, chosen and shown by their names. */
export const ChosenRows = ({ items, setItems, isReadOnly, labelId, choices, empty, add }: ChosenRowsProps) => {
  const ids = items as string[]
  const labelOf = (id: string) => choices.find((choice) => choice.id === id)?.label ?? id
  return (
    <>
      <ItemList
        empty={empty}
        labelId={labelId}
        rows={ids.map((id) => ({ key: id, name: labelOf(id) }))}
        {...(isReadOnly ? {} : { onRemove: (index: number) => setItems(ids.filter((_, at) => at !== index)) })}
      />
      {!isReadOnly && (
        <select
          aria-label={add}
          className="ts-input"
          onChange={({ target }) => target.value && setItems([...ids, target.value])}
          value=""
        >
          <option value="">{add}…</option>
          {choices
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
