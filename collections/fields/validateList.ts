import type { JSONFieldValidation } from 'payload'
import { type ListName, listFault } from '../../src/editions/listFault'

/** A json list as its kind allows: Payload's own validation takes any json (payload.md 7). */
export const validateList =
  (list: ListName): JSONFieldValidation =>
  (value) =>
    listFault({ list, value }) ?? true
