import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BasePayload } from 'payload'

/** The libsql client behind Payload's SQLite adapter, for what Payload has no call for (indexes, copies, administration). */
export const sqliteClient = (payload: BasePayload): SQLiteAdapter['client'] => {
  return (payload.db as unknown as SQLiteAdapter).client
}
