'use client'

import { type FormEvent, useRef, useState } from 'react'
import { askApi } from '../client/askApi'
import { formatInstant } from '../client/formatInstant'
import { Modal } from '../client/Modal'
import { textSession } from '../SaveText/textSession'
import { ActionField } from './ActionField'
import type { Input, Reason, ShownAction, ShownStory } from './story'

interface Refusal {
  error?: {
    message?: string
    reasons?: Reason[]
    meanwhile?: { label: string; by: string; at: string; move: number }[]
  }
}

interface ActionDialogProps {
  action: ShownAction
  story: ShownStory
  collection: string
  /** The revision that the page shows, where no editor is open on it. */
  rev: number
  input: Input
  setInput: (input: Input) => void
  onDone: (after: ShownStory) => void
  onReload: () => Promise<void>
  onClose: () => void
}

/** The form of an action; a refusal stands at its field and nothing typed is lost. One press has one id, however often it is sent. */
export const ActionDialog = ({
  action,
  story,
  collection,
  rev,
  input,
  setInput,
  onDone,
  onReload,
  onClose,
}: ActionDialogProps) => {
  const [isSending, setIsSending] = useState(false)
  const [refused, setRefused] = useState<{ message: string } & NonNullable<Refusal['error']>>()
  // Sent again after a lost connection, a press is still the same press; once it was answered, the next is another.
  const press = useRef<string>(crypto.randomUUID())
  const reasons = refused?.reasons ?? []
  const isAt = (place: string | undefined, name: string) =>
    place !== undefined && (place === name || JSON.stringify(input[name] ?? '').includes(place))
  const placed = (name: string) => reasons.filter(({ place }) => isAt(place, name))
  const unplaced = reasons.filter(({ place }) => !action.form.some(({ name }) => isAt(place, name)))

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setIsSending(true)
    setRefused(undefined)
    const session = textSession.of(`${collection}/${story.id}`)
    const isStored = session ? await session.flush() : true
    if (!isStored) {
      setIsSending(false)
      return setRefused({
        message: 'Lời đang soạn chưa lưu được, nên chưa làm bước này. Hãy đóng cửa sổ và xem dòng báo lưu.',
      })
    }
    const answer = await askApi<ShownStory & Refusal>({
      path: `/api/${collection}/${story.id}/actions/${action.action}`,
      method: 'POST',
      body: { ...input, actionId: press.current, moves: story.moves, ...revOf(session?.rev ?? rev) },
    })
    setIsSending(false)
    if (answer.status === 200) return onDone(answer.body)
    if (answer.status !== 0) press.current = crypto.randomUUID()
    setRefused({ ...answer.body.error, message: answer.message })
  }

  return (
    <Modal onClose={onClose} title={action.label}>
      <form noValidate onSubmit={(event) => void send(event)}>
        {action.form.length === 0 && <p>Bạn chắc chắn làm bước này với bài đang mở?</p>}
        {action.warnings.map(({ code, message }) => (
          <p className="ts-warn" key={code}>
            {message}
          </p>
        ))}
        {action.form.map((field) => (
          <ActionField
            collection={collection}
            field={field}
            input={input}
            key={field.name}
            reasons={placed(field.name)}
            setInput={setInput}
            story={story}
          />
        ))}
        {refused && (
          <div className="ts-notice" role="alert">
            {(reasons.length === 0 || unplaced.length > 0) && (
              <ul>
                {(unplaced.length > 0 ? unplaced.map(({ message }) => message) : [refused.message]).map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            )}
            {reasons.length > 0 && unplaced.length === 0 && <p>Chưa làm được. Hãy xem chỗ được đánh dấu ở trên.</p>}
            {refused.meanwhile?.map(({ move, label, by, at }) => (
              <p key={move}>
                {by}: {label}, {formatInstant(at)}
              </p>
            ))}
            {refused.meanwhile && (
              <button
                className="ts-button"
                onClick={() => void onReload().then(() => setRefused(undefined))}
                type="button"
              >
                Tải lại tình trạng bài (giữ lời đã nhập)
              </button>
            )}
          </div>
        )}
        <div className="ts-row ts-row--end">
          <button className="ts-button" onClick={onClose} type="button">
            Thôi
          </button>
          <button className="ts-button ts-button--primary" disabled={isSending} type="submit">
            {isSending ? 'Đang gửi…' : action.label}
          </button>
        </div>
      </form>
    </Modal>
  )
}

const revOf = (rev: number): { rev?: number } => (rev > 0 ? { rev } : {})
