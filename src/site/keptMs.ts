/**
 * How long this machine serves what it has in memory without looking again, in ms: pages, their frame, which files readers may have. However a
 * drop may be missed (another machine's withdrawal, a projection that was parked, a section's new name), nothing is older than this.
 */
export const KEPT_MS = 60_000
