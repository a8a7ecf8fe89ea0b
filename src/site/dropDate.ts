export interface DropDate {
  drop: () => void
  /** ms since 1970, whole seconds; null while two drops share a second, for then a date can't tell their pages apart. */
  read: () => number | null
}

const roundedUp = (ms: number): number => Math.ceil(ms / 1000) * 1000

/**
 * Answers the date that pages are sent with: when they were last dropped, at first the start of this process, rounded up to the second in
 * which HTTP writes it. No two drops have the same date, and none lies more than a second ahead. `now` in ms since 1970.
 */
export const createDropDate = ({ now }: { now: () => number }): DropDate => {
  let date = roundedUp(now())
  let isShared = false
  return {
    drop: () => {
      const next = roundedUp(now())
      isShared = next <= date
      date = Math.max(date, next)
    },
    read: () => {
      if (!isShared) return date
      if (now() < date) return null
      date += 1000
      isShared = false
      return date
    },
  }
}
