/** The index of the first number that isn't below `at`; the length where all are. */
export const firstNotBelow = ({ sorted, at }: { sorted: readonly number[]; at: number }): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

type Near = { sorted: readonly number[]; at: number; reach: number }

/** Whether any of the numbers is at most `reach` from `at`. */
export const isAnyNear = ({ sorted, at, reach }: Near): boolean => {
  const next = firstNotBelow({ sorted, at })
  return [sorted[next], sorted[next - 1]].some((number) => number !== undefined && Math.abs(number - at) <= reach)
}
