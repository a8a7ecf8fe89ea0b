import { describeChange } from '../../src/importing/describeChange'
import type { Manuscript } from '../../src/importing/manuscript'

/** What the reader changed or doubts, paragraph by paragraph, before and after: shown, never silent (R161). */
export const reportChanges = ({ changes, notes }: Pick<Manuscript, 'changes' | 'notes'>): string[] => [
  ...changes.flatMap((change) => {
    const { place, what, before, after } = describeChange(change)
    return [`  ${place} (${what})`, `    trước: ${before}`, `    sau:   ${after}`]
  }),
  ...notes.map(({ message }) => `  lưu ý: ${message}`),
]
