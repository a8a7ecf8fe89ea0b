import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../access/nobody'
import { idField } from './idField'

interface RecordCollection {
  slug: string
  labels: { singular: string; plural: string }
  group: string
  read: NonNullable<CollectionConfig['access']>['read']
  fields: Field[]
  indexes?: CollectionConfig['indexes']
  useAsTitle?: string
  endpoints?: CollectionConfig['endpoints']
}

/** The declaration of what only the program writes: logs, frozen texts, projections. No door of Payload's creates, changes or deletes it. */
export const recordCollection = ({
  slug,
  labels,
  group,
  read,
  fields,
  indexes,
  useAsTitle,
  endpoints,
}: RecordCollection): CollectionConfig => ({
  slug,
  labels,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: { group, ...(useAsTitle ? { useAsTitle } : {}) },
  access: { create: nobody, read, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  fields: [idField, ...fields],
  ...(indexes ? { indexes } : {}),
  ...(endpoints ? { endpoints } : {}),
})
