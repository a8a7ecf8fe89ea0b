'use client'

import { CHANGE_TEXTS, CHANGES, type Change, type ChangeText } from '../../../workflow/story'
import type { ControlProps } from './control'

const LABELS: Record<ChangeText, string> = {
  item: 'Tin, bài được cải chính',
  wrong: 'Nội dung sai',
  right: 'Nội dung đúng',
  apology: 'Lời xin lỗi',
  note: 'Ghi chú cho bạn đọc',
}

/** What a new edition of a published story is, with the words that readers get; a first publication is none of these. */
export const ChangeChoice = ({ id, input, setInput, story, describedBy }: ControlProps) => {
  if (story.live === 'none') return <p className="ts-muted">Lần đăng đầu tiên: không cần chọn.</p>
  const change = input.change as Change | undefined
  return (
    <>
      <select
        aria-describedby={describedBy}
        className="ts-input"
        id={id}
        onChange={({ target }) => setInput({ ...input, change: target.value || undefined })}
        value={change ?? ''}
      >
        <option value="">Chọn…</option>
        {Object.entries(CHANGES).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {(change ? CHANGE_TEXTS[change] : []).map((name) => (
        <label className="ts-field" key={name}>
          <span className="ts-label">{LABELS[name]}</span>
          <textarea
            className="ts-input"
            onChange={({ target }) => setInput({ ...input, [name]: target.value })}
            rows={2}
            value={typeof input[name] === 'string' ? input[name] : ''}
          />
        </label>
      ))}
    </>
  )
}
