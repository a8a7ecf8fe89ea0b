import { existsSync, statSync } from 'node:fs'
import type { Config } from '../readConfig'
import { sqliteFile } from './sqliteFile'

/** Answers whether nobody has made the SQLite file yet. On MongoDB only a look inside could tell: false. */
export const isNewDatabase = ({ engine, url }: Config['database']): boolean => {
  if (engine === 'mongodb') return false
  const file = sqliteFile(url)
  return !existsSync(file) || statSync(file).size === 0
}
