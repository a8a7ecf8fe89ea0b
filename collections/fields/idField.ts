import type { TextField } from 'payload'
import { v7 as uuidv7 } from 'uuid'

/** Ids are UUIDv7 strings made by the program, the same on both databases; nobody can bring his own. */
export const idField: TextField = {
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: () => uuidv7(),
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
}
