import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildConfig, getPayload, type Payload } from 'payload'
import { databaseAdapter } from '../../../src/database/databaseAdapter'
import { createTables } from '../../support/createTables'
import { openTestDatabase } from '../../support/openTestDatabase'

const nobody = () => false
const { database, dataDir, remove } = openTestDatabase()
let payload: Payload

beforeAll(async () => {
  const config = await buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    typescript: { autoGenerate: false },
    db: databaseAdapter({ database, migrationDir: dataDir }),
    collections: [
      {
        slug: 'ledger',
        access: { create: nobody, read: nobody, update: nobody, delete: nobody },
        fields: [
          { name: 'id', type: 'text', required: true },
          { name: 'key', type: 'text', unique: true },
          { name: 'rev', type: 'number', required: true },
        ],
      },
    ],
    logger: { options: { level: 'silent' } },
  })
  payload = await getPayload({ config, key: dataDir })
  await createTables(payload)
})
afterAll(() => remove(payload))

const enter = (row: { id: string; key: string }) =>
  payload.db.create({ collection: 'ledger', data: { ...row, rev: 0 } })
const advance = (id: string) =>
  payload.db.updateOne({
    collection: 'ledger',
    where: { and: [{ id: { equals: id } }, { rev: { equals: 0 } }] },
    data: { rev: 1 },
  })

describe('what every database must do for the product', () => {
  it('lets one of twenty writers advance a row from the same revision', async () => {
    await enter({ id: 'one', key: 'one' })
    const answers = await Promise.all(Array.from({ length: 20 }, () => advance('one')))
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1)
  })

  it('lets one of ten rows with the same unique key in', async () => {
    const entries = Array.from({ length: 10 }, (_, index) => enter({ id: `row-${index}`, key: 'same' }))
    const answers = await Promise.allSettled(entries)
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('lets one of ten rows with the same id in', async () => {
    const entries = Array.from({ length: 10 }, (_, index) => enter({ id: 'same-id', key: `key-${index}` }))
    const answers = await Promise.allSettled(entries)
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
