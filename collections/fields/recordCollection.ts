import type { CollectionConfig, Field } from 'payload'
import { hiddenUnless } from '../../src/admin/hiddenUnless'
import { nobody } from '../access/nobody'
import { idField } from './idField'

interface RecordCollection {
  slug: string
  labels: { singular: string; plural: string }
  group: string
  read: NonNullable<CollectionConfig['access']>['read']
  fields: Field[]
  useAsTitle?: string
  /** Columns of the list and own views, where people look at the records themselves. */
  panel?: Pick<NonNullable<CollectionConfig['admin']>, 'defaultColumns' | 'components'>
  endpoints?: CollectionConfig['endpoints']
}

/** The declaration of what only the program writes: logs, frozen texts, projections. No door of Payload's creates, changes or deletes it. */
export const recordCollection = ({
  slug,
  labels,
  group,
  read,
  fields,
  useAsTitle,
  panel,
  endpoints,
}: RecordCollection): CollectionConfig => ({
  slug,
  labels,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: { group, hideAPIURL: true, hidden: hiddenUnless(slug), ...(useAsTitle ? { useAsTitle } : {}), ...panel },
  access: { create: nobody, read, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  fields: [idField, ...fields],
  ...(endpoints ? { endpoints } : {}),
})
