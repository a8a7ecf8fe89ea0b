/** One person inside a `|id|id|` column: found by `contains` on both databases. */
export const keyOf = (person: string): string => `|${person}|`

/** The column for a list of people, each once. */
export const keyOfAll = (people: readonly string[]): string =>
  [...new Set(people)].map((person) => `|${person}|`).join('')
