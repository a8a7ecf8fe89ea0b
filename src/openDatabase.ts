import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { guardWrites } from './database/guardWrites'
import { migrateAlone } from './database/migrateAlone'
import { MIGRATIONS } from './database/migrations'
import { prepareDatabase } from './database/prepareDatabase'
import { recoverDatabase } from './database/recoverDatabase'
import { REQUIRED_INDEXES } from './database/requiredIndexes'
import type { Config } from './readConfig'

interface Asked {
  payload: SanitizedConfig | Promise<SanitizedConfig>
  database: Config['database']
  /** Tells apart several instances in one process (tests). */
  key?: string
}

/**
 * Opens the database for the process that owns it: undoes a migration that was killed, migrates (SQLite) or looks (MongoDB), checks the
 * unique indexes, and closes every door to texts and records but the product's own. Answers Payload, ready to serve, and what it did.
 * A command that may run beside it opens the database by `openBesideServer`.
 * @throws ProductError unavailable when this database can't be served from, or another process is migrating it.
 */
export async function openDatabase({
  payload: config,
  database,
  key,
}: Asked): Promise<{ payload: Payload; recovered: boolean; migrated: string[] }> {
  return migrateAlone(database, async () => {
    const recovered = recoverDatabase(database)
    const payload = await getPayload({ config, cron: false, ...(key ? { key } : {}) })
    const migrations = MIGRATIONS[database.engine]
    const migrated = await prepareDatabase({ payload, database, migrations, required: REQUIRED_INDEXES })
    guardWrites(payload)
    return { payload, recovered, migrated }
  })
}
