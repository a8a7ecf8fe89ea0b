import type { SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'

/** A choice of the list; what was typed before there was a list may stay, so that the rest of its row can be saved. */
export const validateChoice: SelectFieldSingleValidation = (value, options) =>
  (value && value === options.previousValue) || select(value, options)
