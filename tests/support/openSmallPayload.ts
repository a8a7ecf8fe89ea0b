import { buildConfig, type CollectionConfig, getPayload, type Payload } from 'payload'
import { databaseAdapter } from '../../src/database/databaseAdapter'
import type { TestDatabase } from './openTestDatabase'

const nobody = () => false

/** Payload with only these collections, for tests of the database itself; the product's own configuration plays no part. */
export async function openSmallPayload({
  test,
  collections,
  key = test.dataDir,
}: {
  test: TestDatabase
  collections: Pick<CollectionConfig, 'slug' | 'fields' | 'indexes'>[]
  key?: string
}): Promise<Payload> {
  const config = await buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    typescript: { autoGenerate: false },
    db: databaseAdapter({ database: test.database, migrationDir: test.dataDir }),
    collections: collections.map((collection) => ({
      ...collection,
      access: { create: nobody, read: nobody, update: nobody, delete: nobody },
    })),
    logger: { options: { level: 'silent' } },
  })
  return getPayload({ config, key })
}
