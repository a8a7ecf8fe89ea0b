import type { BasePayload } from 'payload'
import { sqliteClient } from './sqliteClient'

/** As `npm run migrate:create` writes it: `up` leads from the schema before to the schema after. */
export interface Migration {
  name: string
  // The adapter calls these with its own connection; each engine's file types them.
  up: (args: never) => Promise<void>
  down: (args: never) => Promise<void>
}

export interface MigrationState {
  /** In the program, not yet in the database; in order. */
  pending: string[]
  /** In the database, not in the program: the database belongs to a newer version. */
  unknown: string[]
}

/** Which migrations the database has, compared with those of the running program. An empty database has none. */
export const compareMigrations = async ({
  payload,
  migrations,
}: {
  payload: BasePayload
  migrations: Migration[]
}): Promise<MigrationState> => {
  const applied = await appliedMigrations(payload)
  const names = migrations.map(({ name }) => name)
  return {
    pending: names.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !names.includes(name)),
  }
}

const appliedMigrations = async (payload: BasePayload): Promise<string[]> => {
  if (payload.db.name === 'sqlite' && !(await hasMigrationTable(payload))) return []
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    limit: 0,
    sort: 'name',
    overrideAccess: true,
  })
  return docs.map(({ name }) => String(name))
}

const hasMigrationTable = async (payload: BasePayload): Promise<boolean> => {
  const { rows } = await sqliteClient(payload).execute("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")
  return rows.length > 0
}
