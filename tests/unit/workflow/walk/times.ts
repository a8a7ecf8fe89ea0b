/** The few instants of the walk around its fixed now: a due time that has passed, two that have not. */
export const PAST = '2026-11-18T03:00:00.000Z'
export const FUTURE = '2026-11-20T03:00:00.000Z'
export const FURTHER = '2026-11-25T03:00:00.000Z'

/** A scheduled time one millisecond more than 60 minutes ago. */
export const TOO_LATE = '2026-11-19T01:59:59.999Z'
