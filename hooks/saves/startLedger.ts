import type { CollectionBeforeChangeHook } from 'payload'

/** A register's row begins without actions; a save names the revision that it read, so that of two at once one is refused. */
export const startLedger: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) =>
  operation === 'create'
    ? { ...data, rev: 1, moves: 0, pending: [], pendingSince: null }
    : { ...data, rev: originalDoc.rev }
