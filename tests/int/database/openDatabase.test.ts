import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { compareMigrations } from '../../../src/database/compareMigrations'
import { findMissingIndexes } from '../../../src/database/findMissingIndexes'
import { MIGRATIONS } from '../../../src/database/migrations'
import { REQUIRED_INDEXES } from '../../../src/database/requiredIndexes'
import { newsroomConfig } from '../../../src/newsroomConfig'
import { openDatabase } from '../../../src/openDatabase'
import { openTestDatabase, testEngine } from '../../support/openTestDatabase'
import { schemaStatements } from '../../support/schemaStatements'
import { testSettings } from '../../support/testSettings'

const SNAPSHOTS = 'src/database/migrations/sqlite'
const test = openTestDatabase()
const services = { now: () => '2026-11-23T02:00:00.000Z', wakeRelay: () => undefined }
let payload: Payload
let migrated: string[]

beforeAll(async () => {
  const config = newsroomConfig({ settings: testSettings(test), services })
  ;({ payload, migrated } = await openDatabase({ payload: config, database: test.database, key: test.dataDir }))
})
afterAll(() => test.remove(payload))

/** The schema that the last migration leads to; MongoDB has no schema of its own. */
function lastSnapshot(): unknown {
  const last = readdirSync(SNAPSHOTS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  return JSON.parse(readFileSync(`${SNAPSHOTS}/${last}`, 'utf8'))
}

describe("the newsroom's database, empty at first", () => {
  it('is brought to the schema of the program', async () => {
    expect(migrated).toEqual(testEngine === 'sqlite' ? MIGRATIONS.sqlite.map(({ name }) => name) : [])
    expect(await compareMigrations({ payload, migrations: MIGRATIONS[testEngine] })).toEqual({
      pending: [],
      unknown: [],
    })
  })

  it('has every unique index that the product stands on', async () => {
    expect(await findMissingIndexes({ payload, required: REQUIRED_INDEXES })).toEqual([])
  })

  it('has no collection that the migrations do not know (npm run migrate:create)', async () => {
    if (testEngine === 'sqlite') expect(await schemaStatements({ payload, snapshot: lastSnapshot() })).toEqual([])
    for (const { slug } of payload.config.collections) await payload.count({ collection: slug, overrideAccess: true })
  })
})
