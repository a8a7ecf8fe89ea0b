'use client'

import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { readBylines } from '../../editions/readBylines'
import { useChoices } from '../client/useChoices'
import { ItemList } from './ItemList'
import type { ListEditor } from './listEditor'

interface Byline {
  person: string | null
  name: string
}

/** Who signs the text: people of the newsroom by choice, others by name. */
export const Bylines = ({ items, setItems, isReadOnly, labelId }: ListEditor) => {
  const bylines = readBylines(items)
  const people = useChoices('people', 'name')
  const { user } = useAuth()
  const [name, setName] = useState('')
  const me = people.find(({ id }) => id === user?.person)
  const isListed = (id: string) => bylines.some(({ person }) => person === id)
  const add = (byline: Byline) => setItems([...bylines, byline])
  const addName = () => {
    if (name.trim() === '') return
    add({ person: null, name: name.trim().normalize('NFC') })
    setName('')
  }
  return (
    <>
      <ItemList
        empty="Chưa có tác giả."
        labelId={labelId}
        rows={bylines.map((byline, index) => ({ key: `${byline.person}:${byline.name}:${index}`, name: byline.name }))}
        {...(isReadOnly ? {} : { onRemove: (index: number) => setItems(bylines.filter((_, at) => at !== index)) })}
      />
      {!isReadOnly && (
        <div className="ts-row">
          {me && !isListed(me.id) && (
            <button className="ts-button" onClick={() => add({ person: me.id, name: me.label })} type="button">
              Thêm tôi
            </button>
          )}
          <select
            aria-label="Thêm người của toà soạn"
            className="ts-input"
            onChange={({ target }) => {
              const person = people.find(({ id }) => id === target.value)
              if (person) add({ person: person.id, name: person.label })
            }}
            value=""
          >
            <option value="">Thêm người của toà soạn…</option>
            {people
              .filter(({ id }) => !isListed(id))
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </select>
          <input
            aria-label="Tên người ngoài toà soạn"
            className="ts-input"
            onChange={({ target }) => setName(target.value)}
            placeholder="Tên người ngoài toà soạn"
            value={name}
          />
          <button className="ts-button" disabled={name.trim() === ''} onClick={addName} type="button">
            Thêm tên
          </button>
        </div>
      )}
    </>
  )
}
