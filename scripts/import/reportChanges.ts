import type { Manuscript } from '../../src/importing/manuscript'

const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}…` : text)

/** What the reader changed or doubts, paragraph by paragraph, before and after: shown, never silent (R161). */
export const reportChanges = ({ changes, notes }: Pick<Manuscript, 'changes' | 'notes'>): string[] => [
  ...changes.flatMap(({ place, kinds, before, after }) => [
    `  ${place} (${kinds.join(', ')})`,
    `    trước: ${short(before)}`,
    `    sau:   ${short(after)}`,
  ]),
  ...notes.map(({ message }) => `  lưu ý: ${message}`),
]
