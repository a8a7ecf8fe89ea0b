import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loadFacts } from '../../../src/actions/facts/loadFacts'
import { storyFromRow } from '../../../src/actions/storyRow'
import { runRelay } from '../../../src/relay/runRelay'
import { act, readArticle, writeArticle } from '../../support/newsroomActs'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

const UNITS = ['cuc-qlthads', 'thads-ha-noi']

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom({
    cast: {
      reporter: [{ role: 'reporter', unit: 'bao-plvn' }],
      deskEditor: [{ role: 'desk_editor', unit: 'bao-plvn' }],
      reviewer: UNITS.map((unit) => ({ role: 'reviewer' as const, unit })),
    },
  })
})
afterAll(async () => {
  await newsroom.close()
})

describe('the only reviewer of two asked units', () => {
  it('is told for both, by one mail, and both requests count as delivered', async () => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload })
    await act({ payload, by: 'reporter', id, action: 'submit' })
    const input = { units: UNITS, workingDays: 2 }
    await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
    await runRelay(payload)
    const { docs } = await payload.find({
      collection: 'notices',
      where: { story: { equals: id } },
      overrideAccess: true,
    })
    expect(docs.map(({ unit }) => String(unit)).sort()).toEqual(UNITS)
    expect(docs.map(({ mail }) => String(mail)).sort()).toEqual(['joined', 'sent'])
    const row = await readArticle({ payload, id })
    const { facts } = await loadFacts({ payload, row, story: storyFromRow({ kind: 'article', row }) })
    expect([...facts.delivered].sort()).toEqual(UNITS)
  })
})
