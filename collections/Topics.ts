import { registerCollection } from './fields/registerCollection'

/** Topics of the joint plan (R003, R021); `signOffUnit` is the desk that must sign texts on it (R040, R046). */
export const Topics = registerCollection({
  slug: 'topics',
  labels: { singular: 'Chủ đề', plural: 'Chủ đề trong kế hoạch' },
  useAsTitle: 'label',
  columns: ['number', 'label', 'title'],
  fields: [
    { name: 'number', type: 'text', label: 'Số' },
    { name: 'label', type: 'text', label: 'Tên gọi', required: true },
    { name: 'title', type: 'textarea', label: 'Nội dung trong kế hoạch' },
    { name: 'group', type: 'text', label: 'Nhóm' },
    { name: 'plan', type: 'text', label: 'Kế hoạch' },
    { name: 'slug', type: 'text', label: 'Địa chỉ' },
    { name: 'section', type: 'text', label: 'Chuyên mục' },
    { name: 'sensitivity', type: 'text', label: 'Mức nhạy cảm' },
    { name: 'signOffUnit', type: 'text', label: 'Ban phải ký duyệt' },
  ],
})
