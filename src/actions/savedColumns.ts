import { peopleColumns, type StoryRow, storyFromRow } from './storyRow'

/**
 * The workflow columns that a save writes beside the text: the person becomes a writer, nobody vouches for the new text, the
 * revision rises by one. `now` is when it was saved (ISO instant).
 */
export const savedColumns = ({
  row,
  bylines,
  person,
  now,
}: {
  row: StoryRow
  bylines: unknown
  person: string
  now: string
}) => {
  const story = storyFromRow({ kind: 'article', row: { ...row, bylines: bylines ?? row.bylines } })
  const writers = story.writers.includes(person) ? story.writers : [...story.writers, person]
  return {
    writers,
    vouched: [],
    rev: row.rev + 1,
    savedBy: person,
    savedAt: now,
    ...peopleColumns({ ...story, writers }),
  }
}
