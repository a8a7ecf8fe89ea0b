import type { DateField } from 'payload'

/** A date that Payload fills: declared as Payload itself would, but lists show it in Vietnamese time, whatever zone the browser is in. */
const stamped = ({ name, label }: { name: string; label: string }): DateField => ({
  name,
  type: 'date',
  label,
  index: true,
  admin: {
    hidden: true,
    disableBulkEdit: true,
    components: { Cell: '/src/admin/cells/InstantCell#InstantCell' },
  },
})

/** When a row was last saved and when it was made; they stand last, where Payload would add them. */
export const timeFields = [
  stamped({ name: 'updatedAt', label: 'Sửa lần cuối' }),
  stamped({ name: 'createdAt', label: 'Tạo lúc' }),
]
