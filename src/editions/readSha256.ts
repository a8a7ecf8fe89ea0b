const HASH = /^[0-9a-f]{64}$/

/** Reads a SHA-256 as people copy it, in capitals or with spaces around, as lower-case hex; null when it is none. */
export const readSha256 = (typed: string | null): string | null => {
  const hash = typed?.trim().toLowerCase() ?? ''
  return HASH.test(hash) ? hash : null
}
