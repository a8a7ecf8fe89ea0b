import type { NumberField } from 'payload'
import { numberColumn } from './recordFields'

/** The one column of the program's that a form sends back: the revision it started from, which a hook of the collection compares. */
export const revisionField: NumberField = { ...numberColumn('rev'), access: {} }
