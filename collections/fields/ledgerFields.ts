import type { Field } from 'payload'
import { dateColumn, jsonColumn, numberColumn } from './recordFields'
import { revisionField } from './revisionField'

/**
 * What a register's row has beside its own columns when something in it decides: its revision, its actions, and what waits to be logged. Only
 * a list of roles has to name the revision it started from; of other saves the stored one counts (`startLedger`).
 */
export const ledgerFields: Field[] = [
  revisionField,
  numberColumn('moves'),
  jsonColumn('pending'),
  dateColumn('pendingSince', { index: true }),
]
