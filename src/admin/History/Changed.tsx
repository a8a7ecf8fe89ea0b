import type { ShownDifference } from '../../actions/dossier/presentDifference'

const LABELS: Record<ShownDifference['kind'], string> = { same: '', changed: 'sửa', added: 'thêm', removed: 'bỏ' }

/** One block of a difference: added and removed words are marked as `ins` and `del`, not by colour alone. */
export const Changed = ({ difference: { kind, block, words } }: { difference: ShownDifference }) => (
  <div className={`ts-diff ts-diff--${kind}`}>
    {kind !== 'same' && <span className="ts-label">{LABELS[kind]}</span>}
    <p>
      {kind === 'added' && <ins>{block.words}</ins>}
      {kind === 'removed' && <del>{block.words ?? '(đã xoá)'}</del>}
      {kind === 'same' && (block.words ?? '(đã xoá)')}
      {kind === 'changed' && words.every((run) => run.kind === 'same') && (
        <>
          {block.words} <em className="ts-muted">(chỉ đổi định dạng)</em>
        </>
      )}
      {kind === 'changed' &&
        words.some((run) => run.kind !== 'same') &&
        words.map((run, index) =>
          run.kind === 'same' ? (
            run.text
          ) : run.kind === 'added' ? (
            <ins key={index}>{run.text}</ins>
          ) : (
            <del key={index}>{run.text}</del>
          ),
        )}
    </p>
  </div>
)
