import type { Payload } from 'payload'
import { newsroomConfig } from '../../src/newsroomConfig'
import { openDatabase } from '../../src/openDatabase'
import { openTestDatabase } from './openTestDatabase'
import { seedPeople } from './seedPeople'
import { testSettings } from './testSettings'

export interface TestNewsroom {
  payload: Payload
  /** Sets the clock that every rule sees; ISO instant. */
  setNow: (now: string) => void
  close: () => Promise<void>
}

/** Monday morning in Hanoi, a working week ahead. */
export const MONDAY = '2026-11-23T02:00:00.000Z'

/**
 * A newsroom on a throw-away database with a fixed clock and no relay but the one the test runs; with the people of `seedPeople` unless
 * `seeded` is false.
 */
export async function openNewsroom({ seeded = true }: { seeded?: boolean } = {}): Promise<TestNewsroom> {
  const test = openTestDatabase()
  let now = MONDAY
  const config = newsroomConfig({
    settings: testSettings(test),
    services: { now: () => now, wakeRelay: () => undefined },
  })
  const { payload } = await openDatabase({ payload: config, database: test.database, key: test.dataDir })
  if (seeded) await seedPeople(payload)
  return {
    payload,
    setNow: (value) => {
      now = value
    },
    close: () => test.remove(payload),
  }
}
