import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BasePayload } from 'payload'

/**
 * SQL that leads from a schema snapshot (as `migrate:create` writes beside each migration; nothing: an empty database) to the
 * schema of the running configuration. Empty: the migrations say what the configuration says.
 */
export async function schemaStatements({
  payload,
  snapshot,
}: {
  payload: BasePayload
  snapshot?: unknown
}): Promise<string[]> {
  const adapter = payload.db as unknown as SQLiteAdapter
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const asked = await generateDrizzleJson(adapter.schema)
  return generateMigration((snapshot ?? adapter.defaultDrizzleSnapshot) as typeof asked, asked)
}
