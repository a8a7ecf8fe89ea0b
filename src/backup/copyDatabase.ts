import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createClient } from '@libsql/client'
import { BSON, type ClientSession, type Db, MongoClient } from 'mongodb'
import { databaseRefusal } from '../database/databaseRefusal'
import { migrationCopy } from '../database/migrationCopy'
import { sqliteFile } from '../database/sqliteFile'
import type { Config } from '../readConfig'

/**
 * Copies the whole database into a folder, at one moment, while it is in use: SQLite as one file, MongoDB as one file of JSON lines
 * (MongoDB Extended JSON, canonical) per collection. Asks the drivers, not Payload: an older database than the program can be copied too.
 * @throws ProductError unavailable while a migration is under way or broken off.
 */
export async function copyDatabase({
  database,
  folder,
}: {
  database: Config['database']
  folder: string
}): Promise<void> {
  await mkdir(folder, { recursive: true })
  if (database.engine === 'sqlite') await copySqlite({ url: database.url, folder })
  else await copyMongo({ url: database.url, folder })
}

async function copySqlite({ url, folder }: { url: string; folder: string }): Promise<void> {
  refuseHalfMigrated(url)
  const client = createClient({ url })
  try {
    await client.execute('PRAGMA busy_timeout = 5000')
    await client.execute({ sql: 'VACUUM INTO ?', args: [join(folder, 'newsroom.db')] })
  } finally {
    client.close()
  }
  // One that began meanwhile may be in the copy half-way.
  refuseHalfMigrated(url)
}

const refuseHalfMigrated = (url: string): void => {
  if (migrationCopy(sqliteFile(url)).isThere()) throw databaseRefusal({ reason: 'migrating' })
}

/** All collections are read in one snapshot session, so that the log and the rows it tells of are of the same moment. */
async function copyMongo({ url, folder }: { url: string; folder: string }): Promise<void> {
  const client = await new MongoClient(url).connect()
  const session = client.startSession({ snapshot: true })
  try {
    const collections = await client.db().listCollections({}, { nameOnly: true }).toArray()
    const names = collections.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
    for (const name of names) {
      const lines = Readable.from(jsonLines({ db: client.db(), session, name }))
      await pipeline(lines, createWriteStream(join(folder, `${name}.ndjson`)))
    }
  } finally {
    await session.endSession()
    await client.close()
  }
}

async function* jsonLines({
  db,
  session,
  name,
}: {
  db: Db
  session: ClientSession
  name: string
}): AsyncGenerator<string> {
  for await (const row of db.collection(name).find({}, { session }))
    yield `${BSON.EJSON.stringify(row, { relaxed: false })}\n`
}
