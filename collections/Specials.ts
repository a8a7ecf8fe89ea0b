import { registerCollection } from './fields/registerCollection'

/** Monthly special subjects (R056): month and issue stay empty until somebody plans them, the sources name none. */
export const Specials = registerCollection({
  slug: 'specials',
  labels: { singular: 'Chuyên đề', plural: 'Chuyên đề' },
  useAsTitle: 'label',
  fields: [
    { name: 'number', type: 'text', label: 'Số' },
    { name: 'label', type: 'text', label: 'Tên gọi', required: true },
    { name: 'title', type: 'textarea', label: 'Nội dung' },
    { name: 'slug', type: 'text', label: 'Địa chỉ' },
    { name: 'month', type: 'text', label: 'Tháng' },
    { name: 'issue', type: 'text', label: 'Số báo' },
  ],
})
