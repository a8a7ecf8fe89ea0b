import type { DateField, JSONField, NumberField, TextField } from 'payload'

/** Columns that the program writes and people only see through it: closed to every door of Payload's. */
const CLOSED = { create: () => false, update: () => false } as const
const HIDDEN = { hidden: true } as const

type Extra = { index?: boolean; unique?: boolean }

export const textColumn = (name: string, extra: Extra = {}): TextField => ({
  name,
  type: 'text',
  access: CLOSED,
  admin: HIDDEN,
  ...extra,
})

export const numberColumn = (name: string, extra: Extra = {}): NumberField => ({
  name,
  type: 'number',
  access: CLOSED,
  admin: HIDDEN,
  ...extra,
})

export const dateColumn = (name: string, extra: Extra = {}): DateField => ({
  name,
  type: 'date',
  access: CLOSED,
  admin: HIDDEN,
  ...extra,
})

/** Lists are json: arrays and hasMany break the atomic update on SQLite and pass silently on MongoDB (design: What is stored). */
export const jsonColumn = (name: string): JSONField => ({ name, type: 'json', access: CLOSED, admin: HIDDEN })

/** A column that lists show in words (a cell of src/admin/cells) and that no form has. */
export const shownColumn = ({
  name,
  label,
  cell,
  index = true,
}: {
  name: string
  label: string
  cell: string
  index?: boolean
}): TextField => ({
  name,
  type: 'text',
  label,
  index,
  access: CLOSED,
  admin: { condition: () => false, components: { Cell: `/src/admin/cells/${cell}#${cell}` } },
})

/** A date that lists show in Vietnamese time. */
export const shownDateColumn = ({ name, label }: { name: string; label: string }): DateField => ({
  name,
  type: 'date',
  label,
  index: true,
  access: CLOSED,
  admin: {
    condition: () => false,
    components: { Cell: '/src/admin/cells/InstantCell#InstantCell' },
  },
})
