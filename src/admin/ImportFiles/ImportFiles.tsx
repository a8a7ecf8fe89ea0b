'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { KINDS, type Kind } from '../../workflow/kinds'
import { useChoices } from '../client/useChoices'
import { ImportOutcome } from './ImportOutcome'
import type { ImportedFile } from './importedFile'
import { sendManuscript } from './sendManuscript'

/** Brings manuscripts from files in as drafts of whoever is signed in, one after another, and says what became of each. */
export const ImportFiles = ({ kinds }: { kinds: Kind[] }) => {
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'article')
  const [topic, setTopic] = useState('')
  const [files, setFiles] = useState<File[]>([])
  const [list, setList] = useState<ImportedFile[]>([])
  const [isBusy, setBusy] = useState(false)
  const topics = useChoices('topics', 'label')
  const router = useRouter()
  const id = useId()

  const bringIn = async (wanted: ImportedFile[], again = false): Promise<void> => {
    setBusy(true)
    for (const one of wanted) {
      const outcome = await sendManuscript({ ...one, again })
      setList((known) => known.map((other) => (other.key === one.key ? { ...other, outcome } : other)))
    }
    setBusy(false)
    router.refresh()
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const chosen = files.map((file) => newFile({ file, kind, topics: topic === '' ? [] : [topic] }))
    setList((known) => [...chosen, ...known])
    void bringIn(chosen)
  }

  const tryAgain = (one: ImportedFile, again: boolean): void => {
    setList((known) =>
      known.map((other) => (other.key === one.key ? { ...one, outcome: { state: 'waiting' } } : other)),
    )
    void bringIn([one], again)
  }

  return (
    <details className="ts-import">
      <summary className="ts-button">Nhập từ tệp</summary>
      <form onSubmit={submit}>
        <p className="ts-muted">
          Tệp Word (.docx), văn bản (.txt) hoặc trang (.html). Mỗi tệp thành một bản nháp của bạn; hệ thống làm sạch chữ
          và cho xem từng chỗ đã sửa.
        </p>
        <label className="ts-field">
          <span className="ts-label">Loại bài</span>
          <select className="ts-input" onChange={({ target }) => setKind(target.value as Kind)} value={kind}>
            {kinds.map((name) => (
              <option key={name} value={name}>
                {KINDS[name].label}
              </option>
            ))}
          </select>
        </label>
        <div className="ts-field">
          <label className="ts-button ts-file">
            Chọn tệp
            <input
              accept=".docx,.txt,.html,.htm"
              aria-describedby={`${id}-chosen`}
              multiple
              onChange={({ target }) => setFiles([...(target.files ?? [])])}
              type="file"
            />
          </label>{' '}
          <span className="ts-muted" id={`${id}-chosen`}>
            {files.length === 0
              ? 'Chưa chọn tệp nào; có thể chọn nhiều tệp.'
              : files.map(({ name }) => name).join(', ')}
          </span>
        </div>
        <label className="ts-field">
          <span className="ts-label">Chủ đề trong kế hoạch (không bắt buộc)</span>
          <select className="ts-input" onChange={({ target }) => setTopic(target.value)} value={topic}>
            <option value="">Không gắn chủ đề</option>
            {topics.map(({ id: value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button className="ts-button ts-button--primary" disabled={isBusy || files.length === 0} type="submit">
          {isBusy ? 'Đang nhập…' : 'Nhập'}
        </button>
      </form>
      <div aria-live="polite">
        {list.map((one) => (
          <ImportOutcome isBusy={isBusy} key={one.key} onTryAgain={tryAgain} one={one} />
        ))}
      </div>
    </details>
  )
}

const newFile = (chosen: Pick<ImportedFile, 'file' | 'kind' | 'topics'>): ImportedFile => ({
  ...chosen,
  key: crypto.randomUUID(),
  outcome: { state: 'waiting' },
})
