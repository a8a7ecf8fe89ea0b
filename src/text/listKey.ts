/** How a list of names stands in one text column: `|a||b|`, so that `contains` finds exactly `|a|` on both databases. */
export const listKey = (names: readonly string[]): string => names.map((name) => `|${name}|`).join('')
