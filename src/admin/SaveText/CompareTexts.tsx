'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { formatInstant } from '../client/formatInstant'
import { Modal } from '../client/Modal'
import { type Choice, compareTexts, mergeTexts, type Piece } from './compareTexts'
import type { Refused } from './storeText'
import type { TextValues } from './textValues'
import { wordsOf } from './wordsOf'

const CHOICES: Record<Choice, string> = { mine: 'Giữ lời của tôi', theirs: 'Lấy bản kia', both: 'Giữ cả hai' }

const Side = ({ label, items }: { label: string; items: unknown[] }) => (
  <div className="ts-compare__side">
    <span className="ts-label">{label}</span>
    {items.map((item, index) => (
      <p key={index}>{wordsOf(item) || '(trống)'}</p>
    ))}
    {items.length === 0 && <p className="ts-muted">(không có đoạn này)</p>}
  </div>
)

/** Two texts of one story side by side, paragraph by paragraph, with a choice at each place where they differ. */
export const CompareTexts = ({
  collection,
  base,
  mine,
  theirs,
  onResolve,
  onClose,
}: {
  collection: string
  base: TextValues
  mine: TextValues
  theirs: NonNullable<Refused['theirs']>
  onResolve: (merged: TextValues) => void
  onClose: () => void
}) => {
  const { getEntityConfig } = useConfig()
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map())
  const pieces = compareTexts({ base, mine, theirs: theirs.text })
  const config = getEntityConfig({ collectionSlug: collection })
  const labelOf = (column: string): string => {
    const field = config?.fields.find((candidate) => 'name' in candidate && candidate.name === column)
    return field && 'label' in field && typeof field.label === 'string' ? field.label : column
  }
  const choose = (index: number, choice: Choice) => setChoices(new Map([...choices, [index, choice]]))
  const chooseAll = (choice: Choice) => setChoices(new Map(pieces.map((_, index) => [index, choice])))
  const differing = pieces.filter(({ isSame }) => !isSame).length

  const row = (piece: Piece, index: number) => {
    if (piece.isSame) {
      return piece.column === 'body' ? (
        <p className="ts-muted" key={index}>
          … {piece.mine.length} đoạn giống nhau …
        </p>
      ) : null
    }
    const offered: Choice[] = piece.column === 'body' ? ['mine', 'theirs', 'both'] : ['mine', 'theirs']
    return (
      <fieldset className="ts-compare" key={index}>
        <legend>{labelOf(piece.column)}</legend>
        <div className="ts-compare__sides">
          <Side items={piece.mine} label="Lời của bạn" />
          <Side items={piece.theirs} label={`Bản của ${theirs.by}`} />
        </div>
        <div className="ts-row">
          {offered.map((choice) => (
            <label key={choice}>
              <input
                checked={(choices.get(index) ?? piece.suggested) === choice}
                name={`piece-${index}`}
                onChange={() => choose(index, choice)}
                type="radio"
              />{' '}
              {CHOICES[choice]}
            </label>
          ))}
        </div>
      </fieldset>
    )
  }

  return (
    <Modal isWide onClose={onClose} title="Hai bản khác nhau">
      <p>
        {theirs.by} đã lưu bài này{theirs.at ? ` lúc ${formatInstant(theirs.at)}` : ''}, sau khi bạn mở. Lời của bạn
        chưa mất: hãy chọn ở {differing} chỗ khác nhau rồi lưu.
      </p>
      <div className="ts-row">
        <button className="ts-button" onClick={() => chooseAll('mine')} type="button">
          Giữ tất cả lời của tôi
        </button>
        <button className="ts-button" onClick={() => chooseAll('theirs')} type="button">
          Lấy tất cả bản kia
        </button>
      </div>
      {pieces.map(row)}
      <div className="ts-row ts-row--end">
        <button className="ts-button" onClick={onClose} type="button">
          Để sau
        </button>
        <button
          className="ts-button ts-button--primary"
          onClick={() => onResolve(mergeTexts({ pieces, choices, mine, theirs: theirs.text }))}
          type="button"
        >
          Lưu bản đã chọn
        </button>
      </div>
    </Modal>
  )
}
