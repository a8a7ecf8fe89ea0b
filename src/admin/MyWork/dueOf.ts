import { formatInstant } from '../client/formatInstant'

interface Due {
  /** ISO instants; no due time where nobody is asked. */
  dueAt?: string | null | undefined
  now: string
  /** Whether somebody's answer is still missing. */
  isAwaited: boolean
}

/** The due time of a line of the first screen, in words; null once the answer is there: what was answered can't be overdue. */
export const dueOf = ({ dueAt, now, isAwaited }: Due): { words: string; isLate: boolean } | null => {
  if (!dueAt || !isAwaited) return null
  const isLate = Date.parse(dueAt) < Date.parse(now)
  return { words: `${isLate ? 'quá hạn' : 'hạn'} ${formatInstant(dueAt)}`, isLate }
}
