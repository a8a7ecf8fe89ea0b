import { registerCollection } from './fields/registerCollection'
import { validityFields } from './fields/validityFields'

/** The organisation tree with validity: offices are renamed and merged, old names lead to their successors (R063, R065). */
export const Units = registerCollection({
  slug: 'units',
  labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
  useAsTitle: 'name',
  fields: [
    { name: 'name', type: 'text', label: 'Tên', required: true },
    { name: 'short', type: 'text', label: 'Tên ngắn' },
    { name: 'type', type: 'text', label: 'Loại' },
    { name: 'parent', type: 'text', label: 'Mã đơn vị cấp trên', index: true },
    {
      name: 'successors',
      type: 'json',
      label: 'Mã các đơn vị kế thừa',
      defaultValue: [],
      admin: {
        components: {
          Field: { path: '/src/admin/JsonListField/JsonListField#JsonListField', clientProps: { control: 'lines' } },
        },
      },
    },
    ...validityFields,
  ],
})
