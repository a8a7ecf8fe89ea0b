/** Named places at which a process may die: each is followed by a state that any machine can finish (design: idea 4). */
export const CRASH_POINTS = [
  'edition_written',
  'row_written',
  'event_written',
  'pending_cleared',
  'publication_written',
  'cache_dropped',
  'mail_recorded',
] as const

export type CrashPoint = (typeof CRASH_POINTS)[number]

type Reached = (point: CrashPoint) => void | Promise<void>

const KEY = Symbol.for('newsroom.crashPoint')
type Holder = { [KEY]?: Reached }

/** Says that a point is reached; does nothing unless a test listens. */
export const reach = async (point: CrashPoint): Promise<void> => {
  await (globalThis as Holder)[KEY]?.(point)
}

/** Lets a test die or throw at a point; `null` takes it away again. */
export const listenToCrashPoints = (reached: Reached | null): void => {
  if (reached === null) delete (globalThis as Holder)[KEY]
  else (globalThis as Holder)[KEY] = reached
}
