import { getPayload, type Migration as PayloadMigration, type SanitizedConfig } from 'payload'
import type { Config } from '../readConfig'
import { compareMigrations } from './compareMigrations'
import { migrateAlone } from './migrateAlone'
import { MIGRATIONS } from './migrations'
import { prepareDatabase } from './prepareDatabase'
import { recoverDatabase } from './recoverDatabase'
import { REQUIRED_INDEXES } from './requiredIndexes'

/**
 * Brings a database to the program's version, by command; answers what ran. Opening it already makes MongoDB's missing indexes; there
 * the changes of rows are run here and nowhere else.
 * @throws ProductError unavailable when it can't be served from afterwards.
 */
export const migrateDatabase = async ({
  payload: config,
  database,
}: {
  payload: SanitizedConfig | Promise<SanitizedConfig>
  database: Config['database']
}): Promise<string[]> => {
  return migrateAlone(database, async () => {
    recoverDatabase(database)
    const payload = await getPayload({ config, cron: false })
    const migrations = MIGRATIONS[database.engine]
    const { pending } = await compareMigrations({ payload, migrations })
    if (database.engine === 'mongodb') await payload.db.migrate({ migrations: migrations as PayloadMigration[] })
    await prepareDatabase({ payload, database, migrations, required: REQUIRED_INDEXES })
    return pending
  })
}
