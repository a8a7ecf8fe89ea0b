import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { findMissingIndexes } from '../../../src/database/findMissingIndexes'
import { mongoDatabase } from '../../../src/database/mongoDatabase'
import { sqliteClient } from '../../../src/database/sqliteClient'
import { createTables } from '../../support/createTables'
import { openSmallPayload } from '../../support/openSmallPayload'
import { openTestDatabase, testEngine } from '../../support/openTestDatabase'

const test = openTestDatabase()
const log = 'log-rows' as CollectionSlug
let payload: Payload

beforeAll(async () => {
  payload = await openSmallPayload({
    test,
    collections: [
      {
        slug: log,
        fields: [
          { name: 'id', type: 'text', required: true },
          { name: 'seq', type: 'number', unique: true, required: true },
          { name: 'storyKey', type: 'text', required: true },
          { name: 'round', type: 'number', required: true, index: true },
        ],
        indexes: [{ fields: ['storyKey', 'round'], unique: true }],
      },
    ],
  })
  await createTables(payload)
})
afterAll(() => test.remove(payload))

const missing = (...fields: string[]) => findMissingIndexes({ payload, required: [{ collection: log, fields }] })

async function dropIndexOnSeq() {
  if (testEngine === 'mongodb') return mongoDatabase(payload).collection(log).dropIndex('seq_1')
  return sqliteClient(payload).execute('DROP INDEX log_rows_seq_idx')
}

describe('indexes that must be unique before the program serves', () => {
  it('are found, of one field or several in any order', async () => {
    expect(await missing('seq')).toEqual([])
    expect(await missing('round', 'storyKey')).toEqual([])
  })

  it('are not mistaken for an index that is not unique, or for a wider one', async () => {
    expect(await missing('round')).toEqual(['log-rows(round)'])
    expect(await missing('storyKey')).toEqual(['log-rows(storyKey)'])
  })

  it('are named when somebody dropped them', async () => {
    await dropIndexOnSeq()
    expect(await missing('seq')).toEqual(['log-rows(seq)'])
  })

  it('are missing from a collection that does not exist', async () => {
    const required = [{ collection: 'nowhere' as CollectionSlug, fields: ['id'] }]
    expect(await findMissingIndexes({ payload, required })).toEqual(['nowhere(id)'])
  })
})
