import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadedConfig } from '../../src/config'
import { readConfig } from '../../src/readConfig'
import type { TestDatabase } from './openTestDatabase'

/** The settings of a demo on this test's database, media in its throw-away folder, silent. */
export function testSettings({ database, dataDir }: Pick<TestDatabase, 'database' | 'dataDir'>): LoadedConfig {
  const mediaDir = join(dataDir, 'media')
  mkdirSync(mediaDir, { recursive: true })
  const answer = readConfig({ DATA_DIR: dataDir, MEDIA_DIR: mediaDir, DATABASE_URL: database.url, LOG_LEVEL: 'silent' })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return { ...answer.config, payloadSecret: 'a secret for tests only, long enough to be one' }
}
