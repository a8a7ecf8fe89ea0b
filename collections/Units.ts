import { startLedger } from '../hooks/saves/startLedger'
import { settingEndpoints } from './endpoints/settingEndpoints'
import { registerChoice } from './fields/registerChoice'
import { registerCollection } from './fields/registerCollection'
import { settingFields } from './fields/settingFields'
import { validateList } from './fields/validateList'

/** The organisation tree with validity: offices are renamed and merged, old names lead to their successors (R063, R065). Two persons set a unit's days. */
export const Units = registerCollection({
  slug: 'units',
  labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
  useAsTitle: 'name',
  hooks: { beforeChange: [startLedger] },
  endpoints: settingEndpoints('units'),
  fields: [
    { name: 'name', type: 'text', label: 'Tên', required: true },
    { name: 'short', type: 'text', label: 'Tên ngắn' },
    { name: 'type', type: 'text', label: 'Loại' },
    {
      name: 'parent',
      type: 'text',
      label: 'Đơn vị cấp trên',
      index: true,
      admin: registerChoice({ register: 'units', named: 'name', cell: 'UnitCell' }),
    },
    {
      name: 'successors',
      type: 'json',
      label: 'Các đơn vị kế thừa',
      defaultValue: [],
      validate: validateList('units'),
      admin: {
        components: {
          Field: { path: '/src/admin/JsonListField/JsonListField#JsonListField', clientProps: { control: 'units' } },
        },
      },
    },
    ...settingFields('units'),
  ],
})
