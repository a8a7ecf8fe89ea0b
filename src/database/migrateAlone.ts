import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import type { Config } from '../readConfig'
import { databaseRefusal } from './databaseRefusal'
import { makeDatabaseFolder } from './makeDatabaseFolder'
import { sqliteFile } from './sqliteFile'

const PATIENCE_MS = 5000

/**
 * Does the work, recovering or migrating a SQLite file, while no other process does the same: the lock is a write transaction on an empty
 * SQLite file beside it, which the operating system gives back when its holder is killed. On MongoDB, where one command migrates, it only works.
 * @throws ProductError unavailable when another process still holds the lock after five seconds.
 */
export const migrateAlone = async <Result>(
  database: Config['database'],
  work: () => Promise<Result>,
): Promise<Result> => {
  if (database.engine === 'mongodb') return work()
  makeDatabaseFolder(database.url)
  const lock = createClient({ url: pathToFileURL(`${sqliteFile(database.url)}.lock`).href })
  try {
    await lock.execute(`PRAGMA busy_timeout = ${PATIENCE_MS}`)
    await lock.execute('BEGIN IMMEDIATE')
  } catch (cause) {
    lock.close()
    throw databaseRefusal({ reason: 'migrating', cause })
  }
  try {
    return await work()
  } finally {
    // Closing alone leaves the transaction open until the driver's statements are collected.
    await lock.execute('ROLLBACK')
    lock.close()
  }
}
