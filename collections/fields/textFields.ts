import type { Field, JSONField, UploadField } from 'payload'
import type { ListName } from '../../src/editions/listFault'
import { type MediaKind, mediaTypes } from '../../src/editions/mediaKind'
import { validateList } from './validateList'

const list = ({ name, label, control }: { name: string; label: string; control: ListName }): JSONField => ({
  name,
  label,
  type: 'json',
  defaultValue: [],
  validate: validateList(control),
  admin: {
    components: { Field: { path: '/src/admin/JsonListField/JsonListField#JsonListField', clientProps: { control } } },
  },
})

export const titleField: Field = { name: 'title', type: 'text', label: 'Tên bài', required: true, maxLength: 300 }

export const sapoField: Field = { name: 'sapo', type: 'textarea', label: 'Sapo', maxLength: 2000 }

export const bodyField = (label: string): Field => ({ name: 'body', type: 'richText', label })

/** Who signs the text: [{ person: id or null, name }]. */
export const bylinesField = list({ name: 'bylines', label: 'Tác giả', control: 'bylines' })

/** Ids of the plan's topics (R021). */
export const topicsField = list({ name: 'topics', label: 'Chủ đề trong kế hoạch', control: 'topics' })

/** Provisions that the text rests on, as the author wrote them. */
export const provisionsField = list({ name: 'provisions', label: 'Điều khoản viện dẫn', control: 'lines' })

/** A file of one kind from the media data store: others are neither offered nor taken. */
export const fileField = ({ name, label, kind }: { name: string; label: string; kind: MediaKind }): UploadField => ({
  name,
  label,
  type: 'upload',
  relationTo: 'media',
  filterOptions: { type: { in: mediaTypes(kind) } },
})
