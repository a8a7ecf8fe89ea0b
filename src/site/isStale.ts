import type { Health } from './siteOptions'

const OLDEST_MS = 60_000

/** Answers whether this machine hasn't read the log for more than 60 s: it may be showing what was withdrawn elsewhere (design: The reader side). */
export const isStale = ({ health, now }: { health: Health; now: number }): boolean => {
  const readAt = health.logReadAt()
  return readAt === null || now - readAt > OLDEST_MS
}
