import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { rawDatabase } from '../../../src/database/rawDatabase'
import { rebuildProjections } from '../../../src/relay/rebuildProjections'
import { runRelay } from '../../../src/relay/runRelay'
import { verifyLog } from '../../../src/relay/verifyLog'
import { confirmedArticle } from '../../support/confirmedArticle'
import { act } from '../../support/newsroomActs'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

let newsroom: TestNewsroom
let live: string
let withdrawn: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  live = await publish()
  withdrawn = await publish()
  const { payload } = newsroom
  const input = { code: 'untrue', notice: 'Bài đã được gỡ.' } as const
  await act({ payload, by: 'chiefEditor', id: withdrawn, action: 'withdraw', input })
  await runRelay(newsroom.payload)
})
afterAll(() => newsroom.close())

const publish = async (): Promise<string> => {
  const { payload } = newsroom
  const id = await confirmedArticle({ payload })
  await act({ payload, by: 'chiefEditor', id, action: 'publish' })
  await runRelay(newsroom.payload)
  return id
}

const PROJECTED = ['publications', 'requests', 'stories'] as const satisfies CollectionSlug[]

/** Every row of the projections and of the notices, without Payload's own dates and the place in the order of writing. */
const everything = async () => {
  const rows = async (collection: CollectionSlug) => {
    const query = { sort: 'id', pagination: false, depth: 0, overrideAccess: true } as const
    const { docs } = await newsroom.payload.find({ collection, ...query })
    return docs.map(({ createdAt: _created, updatedAt: _updated, seq: _seq, ...row }) => row)
  }
  return Object.fromEntries(
    await Promise.all([...PROJECTED, 'notices' as const].map(async (slug) => [slug, await rows(slug)])),
  )
}

it('what was altered, lost and invented in the projections is as the log has it again, and nobody is told anything twice', async () => {
  const { payload } = newsroom
  const raw = rawDatabase(payload.db)
  const asItWas = await everything()
  const faultless = async () => (await verifyLog({ payload, checkpoints: [] })).faults

  const publication = await payload.findByID({ collection: 'publications', id: live, depth: 0, overrideAccess: true })
  const { createdAt: _created, updatedAt: _updated, ...row } = publication
  await raw.updateOne({
    collection: 'publications',
    where: { id: { equals: live } },
    data: { path: '/bai/da-doi' },
    options: { atomic: true },
  })
  await raw.create({ collection: 'publications', data: { ...row, id: 'bia-dat', path: '/bai/bia-dat' } })
  await raw.deleteOne({ collection: 'publications', where: { id: { equals: withdrawn } } })
  await raw.deleteOne({ collection: 'stories', where: { id: { equals: live } } })
  await raw.deleteMany({ collection: 'requests', where: { story: { equals: withdrawn } } })
  expect((await faultless()).map(({ row: name }) => name).sort()).toEqual(
    [`publications ${live}`, `publications ${withdrawn}`, 'publications bia-dat'].sort(),
  )

  const rebuilt = await rebuildProjections(payload)
  expect(rebuilt.map(({ collection, deleted }) => [collection, deleted])).toEqual([
    ['publications', 1],
    ['requests', 0],
    ['stories', 0],
  ])
  expect(await everything()).toEqual(asItWas)
  expect(await faultless()).toEqual([])
})

it('a rebuild that was broken off is finished by the next', async () => {
  const { payload } = newsroom
  const asItWas = await everything()
  await rawDatabase(payload.db).updateOne({
    collection: 'publications',
    where: { id: { equals: live } },
    data: { seq: -1 },
    options: { atomic: true },
  })
  await rebuildProjections(payload)
  expect(await everything()).toEqual(asItWas)
})
