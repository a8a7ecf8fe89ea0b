import { join } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from '../readConfig'

const BUSY_TIMEOUT_MS = 5000

/**
 * The adapter for the database that `DATABASE_URL` names. Neither gets transactions: on SQLite they fail under concurrency and
 * lose data in migrations, and both engines shall behave alike (decision 0010). Migrations stand in a folder per engine under `migrationDir`.
 */
export const databaseAdapter = ({ database, migrationDir }: { database: Config['database']; migrationDir: string }) => {
  const ownMigrations = join(migrationDir, database.engine)
  if (database.engine === 'sqlite') {
    return sqliteAdapter({
      client: { url: database.url },
      idType: 'uuid',
      push: false,
      wal: true,
      busyTimeout: BUSY_TIMEOUT_MS,
      migrationDir: ownMigrations,
    })
  }
  return mongooseAdapter({
    url: database.url,
    transactionOptions: false,
    ensureIndexes: true,
    connectOptions: { writeConcern: { w: 'majority' } },
    migrationDir: ownMigrations,
  })
}
