import type { BasePayload, Migration as PayloadMigration } from 'payload'
import { compareMigrations, type Migration } from './compareMigrations'
import { databaseRefusal } from './databaseRefusal'
import { migrationCopy } from './migrationCopy'
import { sqliteClient } from './sqliteClient'

/**
 * Brings a SQLite database to the program's schema; answers the names of the migrations that ran. Payload ends the process when one
 * fails, so the database is put back as the process exits; after a kill the next start does it (`migrationCopy(file).putBack`).
 * @throws ProductError unavailable for a database that a newer version has migrated.
 */
export const migrateSqlite = async ({
  payload,
  file,
  migrations,
}: {
  payload: BasePayload
  file: string
  migrations: Migration[]
}): Promise<string[]> => {
  const { pending, unknown } = await compareMigrations({ payload, migrations })
  if (unknown.length > 0) throw databaseRefusal({ reason: 'newer', names: unknown })
  if (pending.length === 0) return []
  const copy = migrationCopy(file)
  await copy.make(sqliteClient(payload))
  const putBack = () => {
    if (!copy.putBack()) return
    process.stderr.write('Nâng cấp cơ sở dữ liệu không thành; dữ liệu đã được trả về như trước khi nâng cấp.\n')
  }
  process.once('exit', putBack)
  await payload.db.migrate({ migrations: migrations as PayloadMigration[] })
  process.off('exit', putBack)
  copy.keep()
  return pending
}
