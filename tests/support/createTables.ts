import type { BasePayload } from 'payload'
import { sqliteClient } from '../../src/database/sqliteClient'
import { testEngine } from './openTestDatabase'
import { schemaStatements } from './schemaStatements'

/** Makes the tables of a test's own small configuration; the product's tables come from its migrations. MongoDB needs none. */
export async function createTables(payload: BasePayload): Promise<void> {
  if (testEngine === 'mongodb') return
  for (const statement of await schemaStatements({ payload })) await sqliteClient(payload).execute(statement)
}
