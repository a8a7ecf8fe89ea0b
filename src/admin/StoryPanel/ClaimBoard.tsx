import type { ShownClaims } from '../../actions/dossier/presentClaims'

const tallyOf = ({ claims }: ShownClaims): string => {
  const counts = new Map<string, number>()
  for (const { label } of claims.flatMap(({ units }) => units)) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].map(([label, count]) => `${count} ${label}`).join(' · ')
}

const GOOD = ['correct', 'carried']
const WAITING = ['open', 'unanswered']

const toneOf = (state: string): string => {
  if (GOOD.includes(state)) return 'ts-muted'
  return WAITING.includes(state) ? 'ts-warn' : 'ts-bad'
}

/** Every claim of the working edition, a line each, with what each asked unit has said of it so far. */
export const ClaimBoard = ({ board }: { board: ShownClaims }) => (
  <section>
    <h3>Từng khẳng định (bản số {board.edition})</h3>
    <details>
      <summary>
        {board.claims.length} khẳng định: {tallyOf(board)}
      </summary>
      <ol className="ts-board">
        {board.claims.map(({ block, words, units }) => (
          <li key={block}>
            <p className="ts-board__words" title={words ?? undefined}>
              {words ?? '(lời của bài không mở cho bạn)'}
            </p>
            {units.map(({ unit, state, label }) => (
              <span className={`ts-board__unit ${toneOf(state)}`} key={unit}>
                {unit}: {label}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </details>
  </section>
)
