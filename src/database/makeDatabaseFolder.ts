import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { sqliteFile } from './sqliteFile'

/** SQLite gives its files, and copies of them, to everybody to read: the folder keeps them. */
const OWNER_ONLY = 0o700

/** Makes the folder of the SQLite file behind a `file:` address, as far as it is missing. */
export const makeDatabaseFolder = (url: string): void => {
  mkdirSync(dirname(sqliteFile(url)), { recursive: true, mode: OWNER_ONLY })
}
