import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { sqliteFile } from '../database/sqliteFile'
import type { Config } from '../readConfig'

/** What stands where a backup would be put, as Vietnamese phrases: a restore never writes over anything. */
export async function findObstacles({
  database,
  dataDir,
  mediaDir,
}: Pick<Config, 'database' | 'dataDir' | 'mediaDir'>): Promise<string[]> {
  const hasMedia = existsSync(mediaDir) && (await readdir(mediaDir)).some((name) => name !== 'README.md')
  const checkpoints = join(dataDir, 'checkpoints.ndjson')
  const found = database.engine === 'sqlite' ? fileObstacles(database.url) : await collectionObstacles(database.url)
  return [...found, ...(hasMedia ? [`tệp trong ${mediaDir}`] : []), ...(existsSync(checkpoints) ? [checkpoints] : [])]
}

function fileObstacles(url: string): string[] {
  const file = sqliteFile(url)
  return ['', '-wal', '-shm'].map((ending) => `${file}${ending}`).filter((path) => existsSync(path))
}

async function collectionObstacles(url: string): Promise<string[]> {
  const client = await new MongoClient(url).connect()
  try {
    const collections = await client.db().listCollections({}, { nameOnly: true }).toArray()
    const counted = await Promise.all(
      collections.map(async ({ name }) =>
        (await client.db().collection(name).findOne()) ? [`hàng trong ${name}`] : [],
      ),
    )
    return counted.flat()
  } finally {
    await client.close()
  }
}
