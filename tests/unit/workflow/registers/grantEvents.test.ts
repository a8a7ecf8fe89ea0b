import { describe, expect, it } from '@jest/globals'
import { grantEvents } from '../../../../src/workflow/registers/grantEvents'
import type { GrantRow } from '../../../../src/workflow/validRoles'

const grant = (overrides: Partial<GrantRow> = {}): GrantRow => ({
  role: 'reviewer',
  unit: 'cuc-qlthads',
  from: null,
  to: null,
  enteredBy: 'administrator',
  confirmedBy: null,
  ...overrides,
})

const eventsOf = (before: GrantRow[], after: GrantRow[]) =>
  grantEvents({ person: 'holder', moves: 2, before, after, actor: { person: 'coordinator' }, now: 'now' }).map(
    ({ move, action, data }) => [move, action, data.grant?.role, data.grant?.to],
  )

describe('a change of a person’s roles', () => {
  it.each<[string, GrantRow[], GrantRow[], unknown[]]>([
    ['nothing', [grant()], [grant()], []],
    ['a role more', [], [grant()], [[3, 'enter_role', 'reviewer', null]]],
    ['a role less', [grant()], [], [[3, 'end_role', 'reviewer', null]]],
    ['a confirmation', [grant()], [grant({ confirmedBy: 'x' })], [[3, 'confirm_role', 'reviewer', null]]],
    [
      'another’s confirmation',
      [grant({ confirmedBy: 'y' })],
      [grant({ confirmedBy: 'x' })],
      [[3, 'confirm_role', 'reviewer', null]],
    ],
    ['a confirmation that was there', [grant({ confirmedBy: 'x' })], [grant({ confirmedBy: 'x' })], []],
    [
      'other days',
      [grant({ confirmedBy: 'x' })],
      [grant({ to: '2026-12-31' })],
      [
        [3, 'end_role', 'reviewer', null],
        [4, 'enter_role', 'reviewer', '2026-12-31'],
      ],
    ],
  ])('that is %s is logged as such', (_name, before, after, events) => {
    expect(eventsOf(before, after)).toEqual(events)
  })

  it('names nobody but by id, and holds no word that anybody typed', () => {
    const [event] = grantEvents({
      person: 'holder',
      moves: 0,
      before: [],
      after: [grant()],
      actor: { person: 'administrator' },
      now: '2026-11-23T02:00:00.000Z',
    })
    expect(event).toEqual({
      register: 'people',
      row: 'holder',
      move: 1,
      action: 'enter_role',
      actionId: 'enter_role:holder:1',
      by: 'administrator',
      at: '2026-11-23T02:00:00.000Z',
      data: { grant: { role: 'reviewer', unit: 'cuc-qlthads', from: null, to: null }, grants: [grant()] },
    })
  })
})
