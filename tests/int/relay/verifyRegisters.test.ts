import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { changeSetting } from '../../../src/actions/registers/changeSetting'
import { confirmRole } from '../../../src/actions/registers/confirmRole'
import { logPending } from '../../../src/relay/logPending'
import { verifyLog } from '../../../src/relay/verifyLog'
import type { RegisterEvent, SettingAction } from '../../../src/workflow/registers/registerEvent'
import type { GrantRow } from '../../../src/workflow/validRoles'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'
import { type OpenRows, openRows } from '../../support/openRows'
import { actorOf, type Person } from '../../support/people'

const TOPIC = '3.5'
const NONE = { signOffUnit: null }
const LEGAL = { signOffUnit: 'ban-phap-luat' }
const REVIEWER = { role: 'reviewer', unit: 'cuc-qlthads', from: null, to: null } as const
const ENTERED: GrantRow = { ...REVIEWER, enteredBy: 'administrator', confirmedBy: null }

let newsroom: TestNewsroom
let rows: OpenRows

/** A topic whose desk waits for a second person, and somebody whose role was confirmed, both in the log. */
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { payload } = newsroom
  rows = openRows(payload)
  await payload.create({ collection: 'topics', data: { id: TOPIC, label: 'Chủ đề' }, overrideAccess: true })
  await act('administrator', 'enter_setting', LEGAL)
  await rows.write('people', 'office', { roles: [...(await rolesOf()), ENTERED] })
  await confirmRole({ payload, id: 'office', wanted: REVIEWER, actor: actorOf('coordinator') })
  await logPending(payload)
})
afterAll(() => newsroom.close())

const rowOf = (collection: 'topics' | 'people', id: string) =>
  newsroom.payload.findByID({ collection, id, depth: 0, overrideAccess: true })
const rolesOf = async () => (await rowOf('people', 'office')).roles as unknown as GrantRow[]
const act = async (by: Person, action: SettingAction, value?: typeof LEGAL) => {
  const moves = Number((await rowOf('topics', TOPIC)).moves)
  const press = { action, actor: actorOf(by), value, actionId: randomUUID(), moves }
  await changeSetting({ payload: newsroom.payload, register: 'topics', id: TOPIC, ...press })
}
const faults = async () => (await verifyLog({ payload: newsroom.payload, checkpoints: [] })).faults

describe('verify-log', () => {
  it('finds nothing in registers that are as their events left them', async () => {
    expect(await faults()).toEqual([])
  })

  it.each<[string, (proposal: object) => Record<string, unknown>, string]>([
    ['a desk put in force', () => ({ ...LEGAL }), 'đang có hiệu lực'],
    ['a proposal taken away', () => ({ proposal: null }), 'đề nghị'],
    ['a proposal altered', (proposal) => ({ proposal: { ...proposal, enteredBy: 'office' } }), 'đề nghị'],
    ['a count of steps put back', () => ({ moves: 0, proposal: null }), 'số bước'],
  ])('finds %s past the program, and names the row', async (_name, altered, fault) => {
    const { moves, proposal } = await rowOf('topics', TOPIC)
    await rows.write('topics', TOPIC, altered(proposal as object))
    expect(await faults()).toEqual([{ row: `topics ${TOPIC}`, fault: expect.stringContaining(fault) }])
    await rows.write('topics', TOPIC, { ...NONE, moves, proposal })
  })

  it('believes the log, not a row that says what its logged event was', async () => {
    const { proposal } = await rowOf('topics', TOPIC)
    const [logged] = (await rows.rowsOf('events')).filter(({ subject }) => subject === `topics/${TOPIC}`)
    const forged = { ...(logged?.event as RegisterEvent), action: 'confirm_setting' }
    await rows.write('topics', TOPIC, { ...LEGAL, proposal: null, pending: [forged] })
    expect(await faults()).toEqual([{ row: `topics ${TOPIC}`, fault: expect.stringContaining('hiệu lực') }])
    await rows.write('topics', TOPIC, { ...NONE, proposal, pending: [] })
  })

  it('finds an event that is hidden from what it is about', async () => {
    const id = `topics/${TOPIC}:1`
    await rows.write('events', id, { subject: null })
    expect(await faults()).toEqual([
      { row: expect.stringContaining(id), fault: expect.stringContaining('cột subject') },
    ])
    await rows.write('events', id, { subject: `topics/${TOPIC}` })
  })

  it.each<[string, (roles: GrantRow[]) => GrantRow[]]>([
    ['given', (roles) => [...roles, { ...REVIEWER, role: 'chief_editor', enteredBy: 'x', confirmedBy: 'y' }]],
    ['taken away', (roles) => roles.slice(1)],
    ['confirmed by another', (roles) => roles.map((grant) => ({ ...grant, confirmedBy: 'y' }))],
  ])('finds a role that was %s past the program', async (_name, alter) => {
    const roles = await rolesOf()
    await rows.write('people', 'office', { roles: alter(roles) })
    expect(await faults()).toEqual([{ row: 'people office', fault: expect.stringContaining('vai trò') }])
    await rows.write('people', 'office', { roles: roles.toReversed() })
    expect(await faults()).toEqual([])
  })

  it('takes what is done and logged while it looks for no fault', async () => {
    const { payload } = newsroom
    const { db } = payload
    const findOne = db.findOne
    db.findOne = (async (args: Parameters<typeof findOne>[0]) => {
      const row = await findOne.call(db, args)
      if (args.collection === 'topics') {
        db.findOne = findOne
        await act('coordinator', 'confirm_setting')
        await logPending(payload)
      }
      return row
    }) as typeof findOne
    expect(await faults()).toEqual([])
    expect(await rowOf('topics', TOPIC)).toMatchObject({ ...LEGAL, moves: 2, pending: [] })
  })
})
