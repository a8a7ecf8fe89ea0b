import { refuseBlindRoles } from '../hooks/saves/refuseBlindRoles'
import { refuseStaleRoles } from '../hooks/saves/refuseStaleRoles'
import { stampGrants } from '../hooks/saves/stampGrants'
import { startLedger } from '../hooks/saves/startLedger'
import { wakeRelay } from '../hooks/saves/wakeRelay'
import { confirmRole } from './endpoints/confirmRole'
import { ledgerFields } from './fields/ledgerFields'
import { registerCollection } from './fields/registerCollection'

/** Who is who, with roles by date; kept apart from the sign-in row, which every sign-in rewrites (payload.md 7). */
export const People = registerCollection({
  slug: 'people',
  labels: { singular: 'Nhân sự', plural: 'Nhân sự' },
  useAsTitle: 'name',
  hooks: {
    beforeOperation: [refuseBlindRoles],
    beforeChange: [refuseStaleRoles, startLedger, stampGrants],
    afterChange: [wakeRelay],
  },
  endpoints: [confirmRole],
  fields: [
    { name: 'name', type: 'text', label: 'Họ và tên', required: true },
    { name: 'email', type: 'email', label: 'Thư điện tử' },
    {
      name: 'roles',
      type: 'json',
      label: 'Vai trò theo ngày',
      defaultValue: [],
      admin: {
        components: {
          Cell: '/src/admin/cells/RolesCell#RolesCell',
          Field: { path: '/src/admin/JsonListField/JsonListField#JsonListField', clientProps: { control: 'roles' } },
        },
      },
    },
    ...ledgerFields,
  ],
})
