import type { NumberField } from 'payload'
import { numberColumn } from './recordFields'

/** The one column of the program's that a form sends back: the revision it started from, which hooks of the collection compare or leave. */
export const revisionField: NumberField = { ...numberColumn('rev'), access: {} }
