import { describe, expect, it } from '@jest/globals'
import type { RegisterEvent } from '../../../../src/workflow/registers/registerEvent'
import { type DecidingRow, registerFault } from '../../../../src/workflow/registers/registerFault'
import type { GrantRow } from '../../../../src/workflow/validRoles'

const event = (move: number, overrides: Partial<RegisterEvent>): RegisterEvent => ({
  register: 'topics',
  row: '3.5',
  move,
  action: 'enter_setting',
  actionId: `press-${move}`,
  by: 'administrator',
  at: `2026-11-23T02:0${move}:00.000Z`,
  data: {},
  ...overrides,
})
const row = (overrides: Partial<DecidingRow>): DecidingRow => ({
  moves: 1,
  inForce: { signOffUnit: null },
  proposal: null,
  grants: [],
  ...overrides,
})
const value = { signOffUnit: 'ban-phap-luat' }
const before = { signOffUnit: null }
const ENTERED = event(1, { data: { before, value } })
const CONFIRMED = event(2, { action: 'confirm_setting', by: 'coordinator', data: { before, value } })
const REFUSED = event(2, { action: 'refuse_setting', by: 'coordinator', data: { before, value } })
const WAITING = { value, enteredBy: 'administrator', enteredAt: ENTERED.at }

describe('a topic’s setting beside its log', () => {
  it.each<[string, DecidingRow, RegisterEvent[], string | null]>([
    ['that nobody touched', row({ moves: 0, inForce: value }), [], null],
    ['that waits', row({ proposal: WAITING }), [ENTERED], null],
    ['that is in force', row({ moves: 2, inForce: value }), [ENTERED, CONFIRMED], null],
    ['that was refused', row({ moves: 2 }), [ENTERED, REFUSED], null],
    ['put in force by hand', row({ proposal: WAITING, inForce: value }), [ENTERED], 'giá trị đang có hiệu lực'],
    ['taken out of force by hand', row({ moves: 2 }), [ENTERED, CONFIRMED], 'giá trị đang có hiệu lực'],
    ['whose proposal was altered', row({ proposal: { ...WAITING, value: before } }), [ENTERED], 'đề nghị đang chờ'],
    ['whose enterer was altered', row({ proposal: { ...WAITING, enteredBy: 'x' } }), [ENTERED], 'đề nghị đang chờ'],
    ['whose proposal is gone', row({}), [ENTERED], 'đề nghị đang chờ'],
    ['with a proposal that nobody entered', row({ moves: 2, proposal: WAITING }), [ENTERED, REFUSED], 'đề nghị'],
    ['whose count of steps was altered', row({ moves: 7, proposal: WAITING }), [ENTERED], 'số bước là 7'],
  ])('%s', (_name, stored, events, fault) => {
    const found = registerFault({ register: 'topics', row: stored, events })
    if (fault === null) expect(found).toBeNull()
    else expect(found).toContain(fault)
  })
})

describe('a person’s roles beside their log', () => {
  const key = { role: 'reviewer', unit: 'cuc-qlthads', from: null, to: null } as const
  const grant: GrantRow = { ...key, enteredBy: 'administrator', confirmedBy: 'coordinator' }
  const waiting: GrantRow = { ...grant, confirmedBy: null }
  const seeded: GrantRow = { ...grant, role: 'chief_editor', enteredBy: null }
  const about = (move: number, action: RegisterEvent['action'], grants: GrantRow[]) =>
    event(move, { register: 'people', row: 'holder', action, data: { grant: key, grants } })
  const entered = about(1, 'enter_role', [waiting])
  const confirmed = about(2, 'confirm_role', [grant])
  const ended = about(3, 'end_role', [])

  it.each<[string, GrantRow[], RegisterEvent[], boolean]>([
    ['entered', [waiting], [entered], true],
    ['confirmed', [grant], [entered, confirmed], true],
    ['ended', [], [entered, confirmed, ended], true],
    ['before the log’s first word of them', [seeded], [], true],
    ['beside one from before the log', [grant, seeded], [about(1, 'confirm_role', [seeded, grant])], true],
    ['twice the same', [grant, grant], [entered, confirmed], true],
    ['stored with more beside them', [{ note: 'x', ...grant } as GrantRow], [entered, confirmed], true],
    ['confirmed by hand', [grant], [entered], false],
    ['whose confirmer was altered', [{ ...grant, confirmedBy: 'x' }], [entered, confirmed], false],
    ['whose enterer was altered', [{ ...grant, enteredBy: 'x' }], [entered, confirmed], false],
    ['put back by hand', [grant], [entered, confirmed, ended], false],
    ['taken away by hand', [], [entered, confirmed], false],
    ['given by hand', [grant, seeded], [entered, confirmed], false],
    ['whose days were altered by hand', [{ ...grant, to: '2027-12-31' }], [entered, confirmed], false],
  ])('%s', (_name, grants, events, isWhole) => {
    const stored = row({ moves: events.length, grants })
    expect(registerFault({ register: 'people', row: stored, events }) === null).toBe(isWhole)
  })
})
