import { registerCollection } from './fields/registerCollection'

/** Columns of the site (R098, R100): the slug is the address. */
export const Sections = registerCollection({
  slug: 'sections',
  labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
  useAsTitle: 'label',
  fields: [
    { name: 'slug', type: 'text', label: 'Địa chỉ', required: true, unique: true, index: true },
    { name: 'label', type: 'text', label: 'Tên', required: true },
    { name: 'order', type: 'number', label: 'Thứ tự', defaultValue: 0 },
  ],
})
