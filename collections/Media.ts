import type { CollectionConfig } from 'payload'
import { checkMedia } from '../hooks/media/checkMedia'
import { keepUsedFile } from '../hooks/media/keepUsedFile'
import { refuseUploader } from '../hooks/media/refuseUploader'
import { hiddenUnless } from '../src/admin/hiddenUnless'
import { mediaTypes } from '../src/editions/mediaKind'
import { holdersOf } from './access/holdersOf'
import { nobody } from './access/nobody'
import { staff } from './access/staff'
import { idField } from './fields/idField'
import { jsonColumn, numberColumn, textColumn } from './fields/recordFields'
import { timeFields } from './fields/timeFields'
import { validateDay } from './fields/validateDay'

const EDITING = ['contributor', 'reporter', 'desk_editor', 'chief_editor', 'office'] as const

/** Pictures, clips, captions and documents with rights and consent (R106): checked by content, de-duplicated by hash. */
export const mediaCollection = ({ mediaDir }: { mediaDir: string }): CollectionConfig => ({
  slug: 'media',
  labels: { singular: 'Tệp', plural: 'Kho dữ liệu truyền thông' },
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: {
    group: 'Nội dung',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'consent'],
    hideAPIURL: true,
    hidden: hiddenUnless('media'),
    components: { edit: { beforeDocumentControls: ['/src/admin/SavedAt/SavedAt#SavedAt'] } },
  },
  upload: {
    staticDir: mediaDir,
    pasteURL: false,
    focalPoint: false,
    crop: false,
    mimeTypes: mediaTypes(),
  },
  access: {
    create: holdersOf(EDITING),
    read: staff,
    update: holdersOf(EDITING),
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
    admin: nobody,
  },
  hooks: { beforeOperation: [refuseUploader, checkMedia], beforeChange: [keepUsedFile] },
  fields: [
    idField,
    { name: 'alt', type: 'text', label: 'Mô tả cho người không xem được ảnh', required: true, maxLength: 500 },
    { name: 'caption', type: 'text', label: 'Chú thích', maxLength: 1000 },
    { name: 'credit', type: 'text', label: 'Nguồn, tác giả ảnh', maxLength: 300 },
    { name: 'rights', type: 'textarea', label: 'Quyền sử dụng', required: true },
    { name: 'rightsUntil', type: 'text', label: 'Quyền sử dụng đến hết ngày (năm-tháng-ngày)', validate: validateDay },
    {
      name: 'consent',
      type: 'select',
      label: 'Sự đồng ý của người trong hình',
      required: true,
      defaultValue: 'missing',
      options: [
        { value: 'not_needed', label: 'Không cần' },
        { value: 'given', label: 'Đã có, bằng văn bản' },
        { value: 'missing', label: 'Chưa có' },
      ],
    },
    textColumn('sha256', { unique: true, index: true }),
    textColumn('type'),
    numberColumn('durationSeconds'),
    /** Files made from the original: every size of a picture, as readers get them. */
    jsonColumn('files'),
    ...timeFields,
  ],
})
