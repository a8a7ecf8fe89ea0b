import { createReadStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { BSON, type Collection, MongoClient } from 'mongodb'
import { sqliteFile } from '../database/sqliteFile'
import type { Config } from '../readConfig'
import { streamLines } from '../text/streamLines'
import { moveFile } from './moveFile'

const ROWS_AT_ONCE = 500

/** Puts a copied database where the settings say; the place was found empty. MongoDB's indexes are made by the next start. */
export async function placeDatabase({
  database,
  folder,
}: {
  database: Config['database']
  folder: string
}): Promise<void> {
  if (database.engine === 'mongodb') return placeMongo({ url: database.url, folder })
  const file = sqliteFile(database.url)
  await mkdir(dirname(file), { recursive: true })
  await moveFile({ from: join(folder, 'newsroom.db'), to: file })
}

async function placeMongo({ url, folder }: { url: string; folder: string }): Promise<void> {
  const client = await new MongoClient(url).connect()
  try {
    for (const file of await readdir(folder)) {
      await insertLines({ collection: client.db().collection(basename(file, '.ndjson')), file: join(folder, file) })
    }
  } finally {
    await client.close()
  }
}

async function insertLines({ collection, file }: { collection: Collection; file: string }): Promise<void> {
  let rows: BSON.Document[] = []
  for await (const line of streamLines(createReadStream(file))) {
    rows.push(BSON.EJSON.parse(line, { relaxed: false }))
    if (rows.length < ROWS_AT_ONCE) continue
    await collection.insertMany(rows)
    rows = []
  }
  if (rows.length > 0) await collection.insertMany(rows)
}
