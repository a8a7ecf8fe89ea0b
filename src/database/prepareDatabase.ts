import type { BasePayload } from 'payload'
import type { Config } from '../readConfig'
import { compareMigrations, type Migration } from './compareMigrations'
import { databaseRefusal } from './databaseRefusal'
import { findMissingIndexes, type UniqueIndex } from './findMissingIndexes'
import { isEmpty } from './isEmpty'
import { migrateSqlite } from './migrateSqlite'
import { recordMigrations } from './recordMigrations'
import { sqliteFile } from './sqliteFile'

interface Prepare {
  payload: BasePayload
  database: Config['database']
  /** Of this engine, oldest first. */
  migrations: Migration[]
  required: UniqueIndex[]
}

/**
 * Between opening the database and serving: a SQLite file is migrated by the process that owns it; on MongoDB, shared by several
 * machines, a machine only looks: an empty one has nothing to change, and says so. Answers the migrations that ran.
 * @throws ProductError unavailable when the database is newer than the program, not migrated yet, or lacks a unique index that the product
 * stands on.
 */
export const prepareDatabase = async ({ payload, database, migrations, required }: Prepare): Promise<string[]> => {
  const ran =
    database.engine === 'sqlite'
      ? await migrateSqlite({ payload, file: sqliteFile(database.url), migrations })
      : await refuseUnlessMigrated({ payload, migrations })
  const missing = await findMissingIndexes({ payload, required })
  if (missing.length > 0) throw databaseRefusal({ reason: 'indexes', names: missing })
  return ran
}

const refuseUnlessMigrated = async ({ payload, migrations }: Pick<Prepare, 'payload' | 'migrations'>): Promise<[]> => {
  const pendingNow = async () => {
    const { pending, unknown } = await compareMigrations({ payload, migrations })
    if (unknown.length > 0) throw databaseRefusal({ reason: 'newer', names: unknown })
    return pending
  }
  const pending = await pendingNow()
  if (pending.length === 0) return []
  if (await isEmpty(payload)) {
    await recordMigrations({ payload, names: pending })
    return []
  }
  // Another machine that found it empty too may have recorded them and begun to write in between.
  const left = await pendingNow()
  if (left.length > 0) throw databaseRefusal({ reason: 'pending', names: left })
  return []
}
