'use client'

import { ItemList } from './ItemList'
import type { ListEditor } from './listEditor'

/** A list of lines, one a row: what people write down one under the other. */
export const Lines = ({ items, setItems, isReadOnly, labelId }: ListEditor) =>
  isReadOnly ? (
    <ItemList
      empty="Không có mục nào."
      labelId={labelId}
      rows={(items as string[]).map((line, index) => ({ key: `${index}:${line}`, name: line }))}
    />
  ) : (
    <>
      <textarea
        aria-labelledby={labelId}
        className="ts-input"
        onBlur={() => setItems((items as string[]).map((line) => line.trim()).filter(Boolean))}
        onChange={({ target }) => setItems(target.value === '' ? [] : target.value.normalize('NFC').split('\n'))}
        rows={Math.max(3, items.length + 1)}
        value={(items as string[]).join('\n')}
      />
      <p className="ts-muted">Mỗi dòng một mục.</p>
    </>
  )
