/**
 * How long a stopping program waits, in ms: `exit` in all, of the two seconds that whoever stopped it gives; `grace` for what is open, a request
 * or a letter. The rest is left to the database and to a busy machine.
 */
export const STOP_LIMITS = { exit: 1900, grace: 1200 } as const
