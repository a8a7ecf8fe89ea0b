import type { Config } from '../../readConfig'
import type { Migration } from '../compareMigrations'
import { migrations as mongodb } from './mongodb'
import { migrations as sqlite } from './sqlite'

/** The program's migrations by engine, oldest first. `npm run migrate:create` adds to SQLite's. */
export const MIGRATIONS: Record<Config['database']['engine'], Migration[]> = { sqlite, mongodb }
