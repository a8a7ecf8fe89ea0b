import type { CollectionBeforeChangeHook } from 'payload'

/** A register's row begins without actions; a save names the revision that it read, so that of two at once one is refused, and adds no event. */
export const startLedger: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, rev: 1, moves: 0, pending: [], pendingSince: null }
  const { rev, moves, pending, pendingSince } = originalDoc
  return { ...data, rev, moves, pending, pendingSince }
}
