import { KINDS } from '../../workflow/kinds'
import type { ImportedFile, ImportedText } from './importedFile'

interface Outcome {
  one: ImportedFile
  isBusy: boolean
  onTryAgain: (one: ImportedFile, again: boolean) => void
}

/** What became of one file: the new text and what was cleaned in it, or why it was refused. */
export const ImportOutcome = ({ one, isBusy, onTryAgain }: Outcome) => {
  const { outcome, file, kind } = one
  if (outcome.state === 'waiting') return <p className="ts-muted">{file.name}: đang chờ nhập…</p>
  const { collection } = KINDS[kind]
  if (outcome.state === 'in') return <NewText collection={collection} file={file.name} text={outcome.text} />
  const { message, twin, isWorthRetrying } = outcome
  return (
    <div className="ts-notice">
      <p className="ts-bad">{message}</p>
      {(twin !== null || isWorthRetrying) && (
        <p className="ts-row">
          {twin && <a href={`/admin/collections/${collection}/${twin}`}>Mở bài đã có</a>}
          <button className="ts-button" disabled={isBusy} onClick={() => onTryAgain(one, twin !== null)} type="button">
            {twin ? 'Vẫn nhập thêm một bản' : 'Thử lại'}
          </button>
        </p>
      )}
    </div>
  )
}

const NewText = ({ collection, file, text }: { collection: string; file: string; text: ImportedText }) => {
  const { id, title, changes, notes } = text
  return (
    <div className="ts-notice ts-notice--good">
      <p>
        {file} → <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
      </p>
      {notes.map((note) => (
        <p key={note}>Lưu ý: {note}</p>
      ))}
      {changes.length === 0 && <p className="ts-muted">Không có chỗ nào phải làm sạch.</p>}
      {changes.length > 0 && (
        <details open={changes.length <= FEW}>
          <summary>Đã làm sạch hoặc cần xem lại {changes.length} chỗ</summary>
          <dl className="ts-cleaned">
            {changes.map(({ place, what, before, after }, index) => (
              <div key={`${index}:${place}`}>
                <dt>
                  {place} <span className="ts-muted">({what})</span>
                </dt>
                <dd>
                  <span className="ts-muted">trước:</span> {before}
                </dd>
                <dd>
                  <span className="ts-muted">sau:</span> {after}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}

const FEW = 20
