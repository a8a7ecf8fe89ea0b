import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Config } from '../readConfig'
import { migrationCopy } from './migrationCopy'
import { sqliteFile } from './sqliteFile'

/** SQLite gives its files, and copies of them, to everybody to read: the folder keeps them. */
const OWNER_ONLY = 0o700

/**
 * To be called before Payload opens the database: makes the folder of a SQLite file, and undoes a migration that was killed half-way
 * (then true). MongoDB needs neither.
 */
export const recoverDatabase = (database: Config['database']): boolean => {
  if (database.engine === 'mongodb') return false
  const file = sqliteFile(database.url)
  mkdirSync(dirname(file), { recursive: true, mode: OWNER_ONLY })
  return migrationCopy(file).putBack()
}
