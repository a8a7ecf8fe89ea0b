import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getPayload, type Payload } from 'payload'
import { changeSetting } from '../../../src/actions/registers/changeSetting'
import { compareMigrations } from '../../../src/database/compareMigrations'
import { migrateDatabase } from '../../../src/database/migrateDatabase'
import { MIGRATIONS } from '../../../src/database/migrations'
import { mongoDatabase } from '../../../src/database/mongoDatabase'
import { prepareDatabase } from '../../../src/database/prepareDatabase'
import { sqliteClient } from '../../../src/database/sqliteClient'
import { newsroomConfig } from '../../../src/newsroomConfig'
import { openDatabase } from '../../../src/openDatabase'
import { openTestDatabase, testEngine } from '../../support/openTestDatabase'
import { actorOf } from '../../support/people'
import { testSettings } from '../../support/testSettings'

const NAME = '20261127_182059_settings'
const services = { now: () => '2026-11-23T02:00:00.000Z', wakeRelay: () => undefined }
const test = openTestDatabase()
const { database } = test
const config = newsroomConfig({ settings: testSettings(test), services })
let payload: Payload

/** A newsroom of before registers had actions: a unit and a topic with the columns of then. */
beforeAll(async () => {
  const before = await getPayload({ config, cron: false, key: `${test.dataDir}-before` })
  if (testEngine === 'sqlite') {
    const migrations = MIGRATIONS.sqlite.filter(({ name }) => name < NAME)
    await prepareDatabase({ payload: before, database, migrations, required: [] })
    const client = sqliteClient(before)
    await client.execute("INSERT INTO units (id, name, valid_to) VALUES ('doi-cu', 'Đơn vị cũ', '2026-12-31')")
    await client.execute("INSERT INTO topics (id, label, \"group\") VALUES ('chu-de-cu', 'Chủ đề cũ', 'Nhóm tự gõ')")
  } else {
    await mongoDatabase(before)
      .collection<{ _id: string }>('units')
      .insertOne({
        _id: 'doi-cu',
        name: 'Đơn vị cũ',
        validTo: '2026-12-31',
      } as { _id: string })
    await mongoDatabase(before)
      .collection<{ _id: string }>('topics')
      .insertOne({ _id: 'chu-de-cu', label: 'Chủ đề cũ', group: 'Nhóm tự gõ' } as { _id: string })
  }
  await before.destroy()
})
afterAll(() => test.remove(payload))

describe('a register from before settings were entered and confirmed', () => {
  it('is refused unmigrated where several machines share it', async () => {
    if (testEngine === 'sqlite') return
    const key = `${test.dataDir}-early`
    const refusal = { code: 'unavailable', details: { reason: 'pending', names: [NAME] } }
    await expect(openDatabase({ payload: config, database, key })).rejects.toMatchObject(refusal)
    await (await getPayload({ config, cron: false, key })).destroy()
  })

  it('keeps its values, and takes settings afterwards', async () => {
    if (testEngine === 'mongodb') expect(await migrateDatabase({ payload: config, database })).toEqual([NAME])
    payload = (await openDatabase({ payload: config, database, key: test.dataDir })).payload
    expect(await compareMigrations({ payload, migrations: MIGRATIONS[testEngine] })).toEqual({
      pending: [],
      unknown: [],
    })
    const value = { validFrom: null, validTo: '2027-06-30' }
    const row = await changeSetting({
      payload,
      register: 'units',
      id: 'doi-cu',
      action: 'enter_setting',
      actor: actorOf('administrator'),
      value,
      actionId: 'press-1234',
      moves: 0,
    })
    expect(row).toMatchObject({ rev: 2, moves: 1, validTo: '2026-12-31', proposal: { value } })
  })

  it('keeps a group that was typed, and takes only those of the plan from now on', async () => {
    const save = (data: object) =>
      payload.update({ collection: 'topics', id: 'chu-de-cu', data: data as never, overrideAccess: true })
    expect(await save({ title: 'Tên mới' })).toMatchObject({ title: 'Tên mới', group: 'Nhóm tự gõ' })
    await expect(save({ group: 'Nhóm khác' })).rejects.toThrow()
    expect(await save({ group: 'regular' })).toMatchObject({ group: 'regular' })
  })
})
