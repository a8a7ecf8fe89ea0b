import type { PendingEvent } from './decide'

/** Answers when a story came to the stage in which it is, by its events, oldest first (ISO instant); null when none says so. */
export const stageSince = (events: readonly Pick<PendingEvent, 'action' | 'at' | 'from' | 'to'>[]): string | null =>
  events.filter(({ action, from, to }) => action === 'create' || from.stage !== to.stage).at(-1)?.at ?? null
