import { expect, it } from '@jest/globals'
import { getPayload, type Payload } from 'payload'
import { isEmpty } from '../../../src/database/isEmpty'
import { MIGRATIONS } from '../../../src/database/migrations'
import { mongoDatabase } from '../../../src/database/mongoDatabase'
import { prepareDatabase } from '../../../src/database/prepareDatabase'
import { recordMigrations } from '../../../src/database/recordMigrations'
import { newsroomConfig } from '../../../src/newsroomConfig'
import { openTestDatabase } from '../../support/openTestDatabase'
import { testSettings } from '../../support/testSettings'

const NAMES = MIGRATIONS.mongodb.map(({ name }) => name)
const services = { now: () => '2026-11-23T02:00:00.000Z', wakeRelay: () => undefined }

/** Does what another machine does right after this one read which migrations the database has. */
const afterComparing = (payload: Payload, act: () => Promise<unknown>) => {
  const { db } = payload
  const find = db.find
  db.find = (async (args: Parameters<typeof find>[0]) => {
    const rows = await find.call(db, args)
    if (args.collection === 'payload-migrations') {
      db.find = find
      await act()
    }
    return rows
  }) as typeof find
}

it('a machine that finds an empty database, and then the first rows of another, serves from it', async () => {
  const test = openTestDatabase()
  const config = newsroomConfig({ settings: testSettings(test), services })
  const payload = await getPayload({ config, cron: false, key: test.dataDir })
  expect(await isEmpty(payload)).toBe(true)
  afterComparing(payload, async () => {
    await recordMigrations({ payload, names: NAMES })
    await mongoDatabase(payload).collection<{ _id: string }>('units').insertOne({ _id: 'bao-plvn' })
  })
  const preparing = prepareDatabase({ payload, database: test.database, migrations: MIGRATIONS.mongodb, required: [] })
  await expect(preparing).resolves.toEqual([])
  await test.remove(payload)
})
