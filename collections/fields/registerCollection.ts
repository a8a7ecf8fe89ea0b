import type { CollectionConfig, Field } from 'payload'
import { hiddenUnless } from '../../src/admin/hiddenUnless'
import { holdersOf } from '../access/holdersOf'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { idField } from './idField'
import { timeFields } from './timeFields'

interface RegisterCollection {
  slug: string
  labels: { singular: string; plural: string }
  useAsTitle: string
  fields: Field[]
  /** Columns of the list; else the first fields. */
  columns?: string[]
  hooks?: CollectionConfig['hooks']
  endpoints?: CollectionConfig['endpoints']
}

const MOST_COLUMNS = 4

/** The first fields that people see: what the program keeps beside them has no column. */
const namesOf = (fields: Field[]): string[] =>
  fields
    .flatMap((field) => ('name' in field && field.type !== 'ui' && !field.admin?.hidden ? [field.name] : []))
    .slice(0, MOST_COLUMNS)

/** The declaration of dated data: everybody with a role reads it, the administrator keeps it, nobody deletes it (design: idea 6). */
export const registerCollection = ({
  slug,
  labels,
  useAsTitle,
  fields,
  columns,
  hooks,
  endpoints,
}: RegisterCollection): CollectionConfig => ({
  slug,
  labels,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: {
    group: 'Danh mục',
    useAsTitle,
    defaultColumns: columns ?? namesOf(fields),
    hideAPIURL: true,
    hidden: hiddenUnless(slug),
    components: { edit: { beforeDocumentControls: ['/src/admin/SavedAt/SavedAt#SavedAt'] } },
  },
  access: {
    create: holdersOf(['administrator']),
    read: staff,
    update: holdersOf(['administrator']),
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
    admin: nobody,
  },
  ...(hooks ? { hooks } : {}),
  ...(endpoints ? { endpoints } : {}),
  fields: [idField, ...fields, ...timeFields],
})
