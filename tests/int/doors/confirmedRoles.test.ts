import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { verifyLog } from '../../../src/relay/verifyLog'
import type { GrantRow } from '../../../src/workflow/validRoles'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import type { Person } from '../../support/people'

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterAll(() => newsroom.close())

const REVIEWER = { role: 'reviewer', unit: 'cuc-qlthads', from: null, to: null }

const rowOf = (person: Person) => newsroom.payload.findByID({ collection: 'people', id: person, overrideAccess: true })
const rolesOf = async (person: Person) => (await rowOf(person)).roles as unknown as GrantRow[]
const patch = async (person: Person, data: object) =>
  (await newsroom.as('administrator')).send('PATCH', `/api/people/${person}`, data)
const save = async (person: Person, roles: unknown) => patch(person, { roles, rev: (await rowOf(person)).rev })
const confirm = async (by: Person, person: Person) =>
  (await newsroom.as(by)).send('POST', `/api/people/${person}/confirm-role`, REVIEWER)
const logged = async (person: Person) => {
  await newsroom.relay()
  const { docs } = await newsroom.payload.find({
    collection: 'events',
    where: { subject: { equals: `people/${person}` } },
    sort: 'seq',
    overrideAccess: true,
  })
  expect((await verifyLog({ payload: newsroom.payload, checkpoints: [] })).faults).toEqual([])
  return docs.map(({ action, event }) => `${action} ${(event as { by: string }).by}`)
}

/** Does something else right after a row of people was read for the rules, once. */
const afterReading = (person: Person, act: () => Promise<unknown>) => {
  const { db } = newsroom.payload
  const findOne = db.findOne
  db.findOne = (async (args: Parameters<typeof findOne>[0]) => {
    const row = await findOne.call(db, args)
    if (args.collection === 'people' && (row as { id?: string } | null)?.id === person) {
      db.findOne = findOne
      await act()
    }
    return row
  }) as typeof findOne
}

describe('a confirmation of a role', () => {
  it('stays the first one’s when others confirm again', async () => {
    await save('office', [...(await rolesOf('office')), REVIEWER])
    expect((await confirm('coordinator', 'office')).body).toMatchObject({ confirmedBy: 'coordinator' })
    const again = await confirm('chiefEditor', 'office')
    expect([again.status, again.body.confirmedBy]).toEqual([200, 'coordinator'])
    expect((await rolesOf('office')).at(-1)).toMatchObject({ enteredBy: 'administrator', confirmedBy: 'coordinator' })
    expect(await logged('office')).toEqual(['enter_role administrator', 'confirm_role coordinator'])
  })

  it('brings back no role that was ended while it was under way, and loses none', async () => {
    const own = await rolesOf('reporter')
    await save('reporter', [...own, REVIEWER, { ...REVIEWER, role: 'contributor' }])
    const entered = await rolesOf('reporter')
    const kept = [...entered.slice(0, -1), { ...REVIEWER, role: 'office' }]
    afterReading('reporter', () => save('reporter', kept))
    expect((await confirm('coordinator', 'reporter')).status).toBe(200)
    expect((await rolesOf('reporter')).map(({ role, confirmedBy }) => [role, confirmedBy])).toEqual([
      ['reporter', 'seed-2'],
      ['reviewer', 'coordinator'],
      ['office', null],
    ])
    expect((await logged('reporter')).slice(2)).toEqual([
      'end_role administrator',
      'enter_role administrator',
      'confirm_role coordinator',
    ])
  })

  it('is told when the role itself was ended meanwhile', async () => {
    const own = await rolesOf('contributor')
    await save('contributor', [...own, REVIEWER])
    afterReading('contributor', () => save('contributor', own))
    expect((await confirm('coordinator', 'contributor')).status).toBe(404)
    expect(await rolesOf('contributor')).toEqual(own)
    expect(await logged('contributor')).toEqual(['enter_role administrator', 'end_role administrator'])
  })
})

describe('a save of roles', () => {
  it('that started from an older list ends nothing that was entered meanwhile, and is told what stands now', async () => {
    const { rev, roles } = await rowOf('deskEditor')
    expect((await save('deskEditor', [...(roles as object[]), REVIEWER])).status).toBe(200)
    const late = await patch('deskEditor', { roles, rev })
    expect([late.status, late.body.errors?.[0]?.data]).toMatchObject([409, { code: 'setting_changed', rev: 2 }])
    expect((await rolesOf('deskEditor')).map(({ role }) => role)).toContain('reviewer')
    expect((await patch('deskEditor', { roles, rev: 2 })).status).toBe(200)
    expect(await rolesOf('deskEditor')).toEqual(roles)
  })

  it('that does not say which list it started from is refused; a name alone needs no revision', async () => {
    const { roles } = await rowOf('deskEditor')
    const blind = await patch('deskEditor', { roles: [] })
    expect([blind.status, blind.body.errors?.[0]?.data]).toMatchObject([400, { code: 'bad_request', field: 'rev' }])
    expect(await rolesOf('deskEditor')).toEqual(roles)
    expect((await patch('deskEditor', { name: 'Tên mới' })).status).toBe(200)
  })

  it.each([
    ['no list', 'reviewer'],
    ['nothing', null],
    ['an object', {}],
    ['a list of nothing', [null]],
    ['a role in a list of its own', [{ ...REVIEWER, role: ['reviewer'] }]],
    ['a role that the newsroom does not have', [{ ...REVIEWER, role: 'constructor' }]],
    ['no unit', [{ ...REVIEWER, unit: '' }]],
    ['a day that the calendar does not have', [{ ...REVIEWER, to: '2026-02-30' }]],
    ['a day that is none', [{ ...REVIEWER, from: {} }]],
  ])('with %s is refused, and nothing changes', async (_name, roles) => {
    const before = await rolesOf('inspector')
    expect((await save('inspector', roles)).status).toBe(400)
    expect(await rolesOf('inspector')).toEqual(before)
  })
})
