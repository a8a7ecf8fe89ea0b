import type { Config } from '../readConfig'
import { makeDatabaseFolder } from './makeDatabaseFolder'
import { migrationCopy } from './migrationCopy'
import { sqliteFile } from './sqliteFile'

/**
 * To be called before Payload opens the database, by the process that owns it: makes the folder of a SQLite file, and undoes a migration
 * that was killed half-way (then true). MongoDB needs neither.
 */
export const recoverDatabase = (database: Config['database']): boolean => {
  if (database.engine === 'mongodb') return false
  makeDatabaseFolder(database.url)
  return migrationCopy(sqliteFile(database.url)).putBack()
}
