import { startLedger } from '../hooks/saves/startLedger'
import { settingEndpoints } from './endpoints/settingEndpoints'
import { registerChoice } from './fields/registerChoice'
import { registerCollection } from './fields/registerCollection'
import { settingFields } from './fields/settingFields'
import { validateChoice } from './fields/validateChoice'

/** Parts of the joint plan in which a topic stands. */
const GROUPS = [
  { value: 'regular', label: 'Thường xuyên' },
  { value: 'professional', label: 'Chuyên môn, nghiệp vụ' },
  { value: 'ministry-focus', label: 'Trọng tâm của Bộ' },
]

/** Topics of the joint plan (R003, R021); `signOffUnit` is the desk that must sign texts on it (R040, R046), set by two persons. */
export const Topics = registerCollection({
  slug: 'topics',
  labels: { singular: 'Chủ đề', plural: 'Chủ đề trong kế hoạch' },
  useAsTitle: 'label',
  columns: ['number', 'label', 'title'],
  hooks: { beforeChange: [startLedger] },
  endpoints: settingEndpoints('topics'),
  fields: [
    { name: 'number', type: 'text', label: 'Số' },
    { name: 'label', type: 'text', label: 'Tên gọi', required: true },
    { name: 'title', type: 'textarea', label: 'Nội dung trong kế hoạch' },
    { name: 'group', type: 'select', label: 'Nhóm', options: GROUPS, validate: validateChoice },
    { name: 'plan', type: 'text', label: 'Kế hoạch' },
    { name: 'slug', type: 'text', label: 'Địa chỉ' },
    {
      name: 'section',
      type: 'text',
      label: 'Chuyên mục',
      admin: registerChoice({ register: 'sections', named: 'label', stored: 'slug' }),
    },
    { name: 'sensitivity', type: 'text', label: 'Mức nhạy cảm' },
    ...settingFields('topics'),
  ],
})
