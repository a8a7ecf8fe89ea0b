import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Checkpoint } from '../../../src/relay/checkpoints'
import { verifyLog } from '../../../src/relay/verifyLog'
import { LOG_DAMAGES } from '../../support/logDamages'
import { act, answer, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { checkpointAt, type OpenRows, openRows, type Row } from '../../support/openRows'

let newsroom: HttpNewsroom
let rows: OpenRows

/** A published story with a verdict and a reason, and a second one behind it in the log. */
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
  const { payload, relay } = newsroom
  rows = openRows(payload)
  const { id: story } = await writeArticle({ payload })
  await act({ payload, by: 'reporter', id: story, action: 'submit' })
  await act({ payload, by: 'deskEditor', id: story, action: 'return_to_author', input: { reason: 'Thiếu nguồn.' } })
  await act({ payload, by: 'reporter', id: story, action: 'submit' })
  const input = { units: ['cuc-qlthads'], workingDays: 2 }
  await act({ payload, by: 'deskEditor', id: story, action: 'send_to_fact_check', input })
  await answer({ payload, by: 'reviewer', id: story })
  await act({ payload, by: 'chiefEditor', id: story, action: 'publish' })
  await relay()
  const { id } = await writeArticle({ payload })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  await act({ payload, by: 'deskEditor', id, action: 'place', input: { tags: ['chưa đăng'] } })
  await relay()
})
afterAll(() => newsroom.close())

const faultsAfter = async ({
  tamper,
  checkpoints = [],
}: {
  tamper: (rows: OpenRows) => Promise<unknown>
  checkpoints?: Checkpoint[]
}) => {
  const slugs = ['events', 'editions', 'reasons', 'verdicts', 'publications'] as const
  const before = await Promise.all(slugs.map(async (slug) => ({ slug, kept: await rows.rowsOf(slug) })))
  await tamper(rows)
  const { faults } = await verifyLog({ payload: newsroom.payload, checkpoints })
  for (const { slug, kept } of before) await rows.restore(slug, kept)
  expect((await verifyLog({ payload: newsroom.payload, checkpoints: [] })).faults).toEqual([])
  return faults
}

describe('verify-log', () => {
  it('finds nothing in a log that is as it was written', async () => {
    const verdict = await verifyLog({
      payload: newsroom.payload,
      checkpoints: [checkpointAt(await rows.rowOf('events', -1))],
    })
    expect(verdict).toEqual({ events: 10, editions: 1, texts: 2, verdicts: 1, publications: 1, faults: [] })
  })

  it.each(LOG_DAMAGES)('finds %s and names it', async (_name, tamper, row, fault) => {
    const [first] = await faultsAfter({ tamper })
    expect(first?.row).toMatch(row)
    expect(first?.fault).toMatch(fault)
  })

  it('takes a publication that the relay has not read yet, or has parked, for late and not for damaged', async () => {
    const row = await rows.rowOf('publications')
    const cursor = (await rows.rowsOf('cursors')).find(({ id }) => id === 'publications') as Row
    const fault = { row: `publications ${row.id}`, fault: expect.stringMatching(/mất bản đăng/) }
    await rows.remove('publications', row.id)
    const faultsAt = async (set: Record<string, unknown>) => {
      await rows.write('cursors', cursor.id, set)
      return (await verifyLog({ payload: newsroom.payload, checkpoints: [] })).faults
    }
    const parked = [{ story: row.id, seq: Number(row.seq), error: 'unreadable', at: '2026-11-23T02:00:00.000Z' }]
    expect(await faultsAt({ seq: Number(row.seq) - 1 })).toEqual([])
    expect(await faultsAt({ seq: cursor.seq, parked })).toEqual([])
    expect(await faultsAt({ parked: [] })).toEqual([fault])
    await rows.putBack('publications', row)
  })

  it('takes a section or a unit that was renamed since for what it is', async () => {
    const { payload } = newsroom
    const unit = await payload.findByID({ collection: 'units', id: 'cuc-qlthads', overrideAccess: true })
    const rename = (name: string) =>
      payload.update({ collection: 'units', id: unit.id, data: { name }, overrideAccess: true })
    await rename('Tên mới của Cục')
    expect((await verifyLog({ payload, checkpoints: [] })).faults).toEqual([])
    await rename(String(unit.name))
  })

  it('finds a cut tail by a checkpoint, and by nothing else', async () => {
    const last = await rows.rowOf('events', -1)
    const tamper = async () => {
      await rows.remove('events', last.id)
      await rows.remove('events', (await rows.rowOf('events', -1)).id)
    }
    expect(await faultsAfter({ tamper })).toEqual([])
    const [found] = await faultsAfter({ tamper, checkpoints: [checkpointAt(last)] })
    expect(found).toMatchObject({ row: 'events số 9', fault: expect.stringMatching(/cắt đuôi/) })
  })

  it('finds a rewritten chain by a checkpoint, and by nothing else', async () => {
    const checkpoint = checkpointAt(await rows.rowOf('events', 5))
    const tamper = () => rows.rewriteChain((event) => (event.seq === 3 ? { ...event, by: 'inspector' } : event))
    expect(await faultsAfter({ tamper })).toEqual([])
    const [found] = await faultsAfter({ tamper, checkpoints: [checkpoint] })
    expect(found).toMatchObject({ row: expect.stringMatching(/số 6/), fault: expect.stringMatching(/viết lại/) })
  })
})
