import type { CollectionConfig, Endpoint } from 'payload'
import { ProductError } from '../../src/errors'

const restoreVersion: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: () => {
    throw new ProductError('not_found', 'Không có địa chỉ này.')
  },
}

/** A collection whose door to restoring a version says that there is none: editions are the record, and Payload's own door fails with 500. */
export const withoutVersions = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), restoreVersion],
})
