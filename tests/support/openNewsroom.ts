import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { guardWrites } from '../../src/database/guardWrites'
import { newsroomConfig } from '../../src/newsroomConfig'
import { createTables } from './createTables'
import { openTestDatabase } from './openTestDatabase'
import { seedPeople } from './seedPeople'

export interface TestNewsroom {
  payload: Payload
  /** Sets the clock that every rule sees; ISO instant. */
  setNow: (now: string) => void
  close: () => Promise<void>
}

/** Monday morning in Hanoi, a working week ahead. */
export const MONDAY = '2026-11-23T02:00:00.000Z'

/** A newsroom on a throw-away database with the people of `seedPeople`, a fixed clock, and no relay but the one the test runs. */
export async function openNewsroom(): Promise<TestNewsroom> {
  const { database, dataDir, remove } = openTestDatabase()
  let now = MONDAY
  const config = await newsroomConfig({
    settings: {
      appEnv: 'demo',
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://127.0.0.1:3000',
      trustedOrigins: ['http://127.0.0.1:3000'],
      dataDir,
      mediaDir: mkdtempSync(join(dataDir, 'media-')),
      database,
      payloadSecret: 'a secret for tests only, long enough to be one',
      smtpUrl: undefined,
      mailFrom: 'toasoan@toasoan.example',
      coordinatorEmail: undefined,
      logLevel: 'silent',
      cacheBytes: 1_000_000,
      trustProxy: 0,
    },
    services: { now: () => now, wakeRelay: () => undefined },
  })
  const payload = await getPayload({ config, key: dataDir, cron: false })
  await createTables(payload)
  guardWrites(payload)
  await seedPeople(payload)
  return {
    payload,
    setNow: (value) => {
      now = value
    },
    close: () => remove(payload),
  }
}
