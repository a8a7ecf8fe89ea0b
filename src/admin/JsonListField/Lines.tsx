'use client'

import { readLines } from '../../editions/readLines'
import { ItemList } from './ItemList'
import type { ListEditor } from './listEditor'

/** A list of lines, one a row: what people write down one under the other. */
export const Lines = ({ items, setItems, isReadOnly, labelId }: ListEditor) => {
  const lines = readLines(items)
  return isReadOnly ? (
    <ItemList
      empty="Không có mục nào."
      labelId={labelId}
      rows={lines.map((line, index) => ({ key: `${index}:${line}`, name: line }))}
    />
  ) : (
    <>
      <textarea
        aria-labelledby={labelId}
        className="ts-input"
        onBlur={() => setItems(lines.map((line) => line.trim()).filter(Boolean))}
        onChange={({ target }) => setItems(target.value === '' ? [] : target.value.normalize('NFC').split('\n'))}
        rows={Math.max(3, lines.length + 1)}
        value={lines.join('\n')}
      />
      <p className="ts-muted">Mỗi dòng một mục.</p>
    </>
  )
}
