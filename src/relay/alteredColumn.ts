/**
 * Answers the name of the first column of a stored row that is not what the record in it says, or null. Look-ups and lists go by the
 * columns: one altered by hand hides a record, or shows another.
 */
export const alteredColumn = ({
  row,
  expected,
}: {
  row: Record<string, unknown>
  expected: Record<string, unknown>
}): string | null => Object.keys(expected).find((name) => (row[name] ?? null) !== (expected[name] ?? null)) ?? null
