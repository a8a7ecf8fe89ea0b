import type { Field } from 'payload'
import { dateColumn, jsonColumn, numberColumn } from './recordFields'
import { revisionField } from './revisionField'

/** What a register's row has beside its own columns when something in it decides: its revision, its actions, and what waits to be logged. */
export const ledgerFields: Field[] = [
  revisionField,
  numberColumn('moves'),
  jsonColumn('pending'),
  dateColumn('pendingSince', { index: true }),
]
