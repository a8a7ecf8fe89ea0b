import { textCollection } from './fields/textCollection'
import { bylinesField, fileField, sapoField, titleField, topicsField } from './fields/textFields'

/** Video clips (R105): a file, or an embed with its master's hash; captions, transcript, rights and consent. */
export const Clips = textCollection({
  kind: 'clip',
  plural: 'Clip',
  fields: [
    titleField,
    sapoField,
    fileField({ name: 'media', label: 'Tệp clip', kind: 'clip' }),
    { name: 'embed', type: 'text', label: 'Địa chỉ nhúng (khi không có tệp)' },
    { name: 'masterSha256', type: 'text', label: 'SHA-256 của bản gốc (khi nhúng)' },
    { name: 'durationSeconds', type: 'number', label: 'Thời lượng (giây)', min: 1 },
    fileField({ name: 'poster', label: 'Ảnh bìa', kind: 'picture' }),
    fileField({ name: 'captions', label: 'Phụ đề (WebVTT)', kind: 'captions' }),
    { name: 'transcript', type: 'textarea', label: 'Lời thoại' },
    { name: 'rights', type: 'textarea', label: 'Quyền sử dụng' },
    { name: 'consent', type: 'textarea', label: 'Sự đồng ý của người trong hình' },
    bylinesField,
    topicsField,
  ],
})
