/** One person who has a text open, as often as his browser says so; `at` is an ISO instant. */
export interface Presence {
  person: string
  at: string
}

/** Browsers say so every 20 s; who was silent twice has left, or lost the connection. */
export const PRESENT_FOR_MS = 50_000

/** Whether `at` is one of the last so many ms before `now`; what is no instant, or lies ahead, is not. */
export const isWithin = ({ at, now, milliseconds }: { at: string; now: string; milliseconds: number }): boolean => {
  const age = Date.parse(now) - Date.parse(at)
  return age >= 0 && age <= milliseconds
}

/** The other people who have a text open at `now`, each once, in the order of their last word. */
export const whoElse = ({
  present,
  person,
  now,
}: {
  present: readonly Presence[]
  person: string
  now: string
}): string[] => {
  const others = present.filter(
    (one) => one.person !== person && isWithin({ at: one.at, now, milliseconds: PRESENT_FOR_MS }),
  )
  const sorted = [...others].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
  return [...new Set(sorted.map((one) => one.person))]
}
