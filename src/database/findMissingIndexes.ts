import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BasePayload, CollectionSlug } from 'payload'
import { mongoDatabase } from './mongoDatabase'
import { sqliteClient } from './sqliteClient'

/** Fields of a collection that together must be unique. */
export interface UniqueIndex {
  collection: CollectionSlug
  fields: string[]
}

/**
 * Which of these unique indexes the database lacks, as `events(seq)`. Asked of the database itself: MongoDB lets duplicates in
 * without a word while an index is missing, and a schema changed by hand is seen on SQLite too.
 */
export const findMissingIndexes = async ({
  payload,
  required,
}: {
  payload: BasePayload
  required: UniqueIndex[]
}): Promise<string[]> => {
  const existingIn = payload.db.name === 'sqlite' ? sqliteIndexes : mongoIndexes
  const missing = await Promise.all(
    required.map(async ({ collection, fields }) => {
      const existing = await existingIn({ payload, collection })
      return existing.includes(keyOf(fields)) ? [] : [`${collection}(${fields.join(', ')})`]
    }),
  )
  return missing.flat()
}

/** Uniqueness doesn't depend on the order of the fields. */
const keyOf = (fields: string[]) => [...fields].sort().join()

interface Asked {
  payload: BasePayload
  collection: CollectionSlug
}

const sqliteIndexes = async ({ payload, collection }: Asked): Promise<string[]> => {
  const client = sqliteClient(payload)
  const adapter = payload.db as unknown as SQLiteAdapter
  const table = adapter.tableNameMap.get(toSnakeCase(collection)) ?? toSnakeCase(collection)
  const fields = Object.entries(adapter.tables[table] ?? {}) as [string, { name?: unknown }][]
  const fieldOfColumn = new Map(fields.map(([field, column]) => [column.name, field]))
  const { rows } = await client.execute({
    sql: `SELECT group_concat(info.name) AS columns FROM pragma_index_list(?) list, pragma_index_info(list.name) info
          WHERE list."unique" = 1 AND list.partial = 0 GROUP BY list.name`,
    args: [table],
  })
  return rows.map(({ columns }) =>
    keyOf(
      String(columns)
        .split(',')
        .map((column) => fieldOfColumn.get(column) ?? column),
    ),
  )
}

const mongoIndexes = async ({ payload, collection }: Asked): Promise<string[]> => {
  const model = (payload.db as unknown as MongooseAdapter).collections[collection]
  if (!model) return []
  const indexes = await mongoDatabase(payload).collection(model.collection.name).indexes()
  return indexes
    .filter(({ unique, partialFilterExpression }) => unique && !partialFilterExpression)
    .map(({ key }) => keyOf(Object.keys(key)))
}

const toSnakeCase = (slug: string) =>
  slug.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
