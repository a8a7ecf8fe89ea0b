import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { createTables } from '../../support/createTables'
import { openSmallPayload } from '../../support/openSmallPayload'
import { openTestDatabase } from '../../support/openTestDatabase'

const test = openTestDatabase()
let payload: Payload

beforeAll(async () => {
  payload = await openSmallPayload({
    test,
    collections: [
      {
        slug: 'ledger',
        fields: [
          { name: 'id', type: 'text', required: true },
          { name: 'key', type: 'text', unique: true },
          { name: 'rev', type: 'number', required: true },
        ],
      },
    ],
  })
  await createTables(payload)
})
afterAll(() => test.remove(payload))

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
