import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BasePayload } from 'payload'

type Database = NonNullable<MongooseAdapter['connection']['db']>

/** The driver's database behind Payload's MongoDB adapter, for what Payload has no call for (indexes, copies, administration). */
export const mongoDatabase = (payload: BasePayload): Database => {
  const { db } = (payload.db as unknown as MongooseAdapter).connection
  if (!db) throw new Error('MongoDB is not connected')
  return db
}
