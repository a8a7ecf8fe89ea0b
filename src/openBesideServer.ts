import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { compareMigrations } from './database/compareMigrations'
import { databaseRefusal } from './database/databaseRefusal'
import { findMissingIndexes } from './database/findMissingIndexes'
import { guardWrites } from './database/guardWrites'
import { isEmpty } from './database/isEmpty'
import { isNewDatabase } from './database/isNewDatabase'
import { migrationCopy } from './database/migrationCopy'
import { MIGRATIONS } from './database/migrations'
import { REQUIRED_INDEXES } from './database/requiredIndexes'
import { sqliteFile } from './database/sqliteFile'
import type { Config } from './readConfig'

interface Asked {
  payload: SanitizedConfig | Promise<SanitizedConfig>
  database: Config['database']
  /** Tells apart several instances in one process (tests). */
  key?: string
}

/**
 * Opens the database for a command that may run beside a server. It only looks: whether the schema is the program's is the owner's
 * business (`openDatabase`), and a migration of his may be under way (decision 0010). Every door but the product's own is closed, as there.
 * @throws ProductError unavailable, with nothing changed, when the database is empty, older or newer than the program, or when its migration
 * is under way or was broken off.
 */
export async function openBesideServer({ payload: config, database, key }: Asked): Promise<Payload> {
  if (isNewDatabase(database)) throw databaseRefusal({ reason: 'empty' })
  // Before it is opened: that alone would write into the files beside it.
  refuseUnfinished(database)
  const payload = await getPayload({ config, cron: false, ...(key ? { key } : {}) })
  await refuseOtherVersion({ payload, database })
  const missing = await findMissingIndexes({ payload, required: REQUIRED_INDEXES })
  if (missing.length > 0) throw databaseRefusal({ reason: 'indexes', names: missing })
  guardWrites(payload)
  return payload
}

const refuseUnfinished = ({ engine, url }: Config['database']): void => {
  if (engine === 'sqlite' && migrationCopy(sqliteFile(url)).isThere()) throw databaseRefusal({ reason: 'migrating' })
}

const refuseOtherVersion = async ({ payload, database }: { payload: Payload; database: Config['database'] }) => {
  const migrations = MIGRATIONS[database.engine]
  const { pending, unknown } = await compareMigrations({ payload, migrations })
  if (unknown.length > 0) throw databaseRefusal({ reason: 'newer', names: unknown })
  if (pending.length === 0) return
  // The owner may have begun to migrate since it was opened.
  refuseUnfinished(database)
  // The first migration makes the tables; MongoDB has none, so that an old newsroom may lack as many names as an empty one.
  const isUntouched = pending.length === migrations.length && (database.engine === 'sqlite' || (await isEmpty(payload)))
  throw databaseRefusal(isUntouched ? { reason: 'empty' } : { reason: 'older', names: pending })
}
