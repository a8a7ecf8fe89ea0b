import type { Payload, SanitizedConfig } from 'payload'
import type { LoadedConfig } from '../../src/config'
import { sqliteClient } from '../../src/database/sqliteClient'
import { newsroomConfig } from '../../src/newsroomConfig'
import { openDatabase } from '../../src/openDatabase'
import { openTestDatabase } from './openTestDatabase'
import { type Cast, seedPeople } from './seedPeople'
import { testSettings } from './testSettings'

export interface TestNewsroom {
  payload: Payload
  config: Promise<SanitizedConfig>
  /** The key under which Payload was opened. */
  key: string
  settings: LoadedConfig
  /** Sets the clock that every rule sees; ISO instant. */
  setNow: (now: string) => void
  now: () => string
  close: () => Promise<void>
}

/** Monday morning in Hanoi, a working week ahead. */
export const MONDAY = '2026-11-23T02:00:00.000Z'

/**
 * A newsroom on a throw-away database with a fixed clock and no relay but the one the test runs; with the people of `seedPeople` unless
 * `seeded` is false, or with another cast.
 */
export async function openNewsroom({
  seeded = true,
  cast,
}: {
  seeded?: boolean
  cast?: Cast
} = {}): Promise<TestNewsroom> {
  const test = openTestDatabase()
  let now = MONDAY
  const settings = testSettings(test)
  const config = newsroomConfig({
    settings,
    services: { now: () => now, wakeRelay: () => undefined },
  })
  const { payload } = await openDatabase({ payload: config, database: test.database, key: test.dataDir })
  // A test's database need not outlive the machine: no write waits for the disk.
  if (test.database.engine === 'sqlite') await sqliteClient(payload).execute('PRAGMA synchronous = OFF')
  if (seeded) await seedPeople({ payload, cast })
  return {
    payload,
    config,
    key: test.dataDir,
    settings,
    now: () => now,
    setNow: (value) => {
      now = value
    },
    close: () => test.remove(payload),
  }
}
