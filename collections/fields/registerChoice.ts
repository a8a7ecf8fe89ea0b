import type { TextField } from 'payload'

interface Choice {
  register: 'people' | 'units' | 'sections'
  /** The column that people read. */
  named: string
  /** The column that is stored; the id where it isn't said. */
  stored?: string
  /** The cell of src/admin/cells that names it in lists. */
  cell?: string
}

/** How a text column that names a row of a register is filled in: by choosing it, not by typing its id. */
export const registerChoice = ({ cell, ...clientProps }: Choice): NonNullable<TextField['admin']> => ({
  components: {
    Field: { path: '/src/admin/RegisterChoice/RegisterChoice#RegisterChoice', clientProps },
    ...(cell ? { Cell: `/src/admin/cells/${cell}#${cell}` } : {}),
  },
})
