import { describe, expect, it } from '@jest/globals'
import { stampNewGrants } from '../../../src/workflow/stampNewGrants'
import { type GrantRow, validRoles } from '../../../src/workflow/validRoles'

const grant = (overrides: Partial<GrantRow> = {}): GrantRow => ({
  role: 'chief_editor',
  unit: 'bao-plvn',
  from: '2026-11-01',
  to: '2026-11-30',
  enteredBy: 'admin',
  confirmedBy: 'coordinator',
  ...overrides,
})

const holds = (row: GrantRow, today = '2026-11-15'): boolean =>
  validRoles({ person: 'holder', grants: [row], today }).length > 0

describe('a role', () => {
  it.each([
    ['2026-10-31', false],
    ['2026-11-01', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('is held from its first to its last day, both included: %s %s', (today, held) => {
    expect(holds(grant(), today)).toBe(held)
  })

  it('without a date on one side is open on that side', () => {
    expect(holds(grant({ from: null }), '1999-01-01')).toBe(true)
    expect(holds(grant({ to: null }), '2099-01-01')).toBe(true)
  })

  it.each([
    ['nobody', { confirmedBy: null }, false],
    ['who entered it', { confirmedBy: 'admin' }, false],
    ['the holder', { confirmedBy: 'holder' }, false],
    ['a second person', { confirmedBy: 'coordinator' }, true],
    ['a second person, though the holder entered it himself', { enteredBy: 'holder' }, false],
    ['a second person, where nobody is on record as entering it', { enteredBy: null }, true],
  ] as const)('that decides, confirmed by %s: %s', (_name, overrides, held) => {
    expect(holds(grant(overrides))).toBe(held)
  })

  it.each([
    ['chief_editor', false],
    ['reviewer', false],
    ['unit_head', false],
    ['coordinator', false],
    ['desk_editor', true],
    ['reporter', true],
    ['administrator', true],
  ] as const)('as %s, unconfirmed, is held: %s', (role, held) => {
    expect(holds(grant({ role, confirmedBy: null }))).toBe(held)
  })
})

describe('entering roles', () => {
  const typed = grant({ confirmedBy: 'holder', enteredBy: 'somebody' })

  it('leaves known ones as they are, and has new ones wait, whatever the form says about confirmation', () => {
    const known = grant({ unit: 'ban-thoi-su' })
    const after = [{ ...known, confirmedBy: 'forged' }, typed]
    expect(stampNewGrants({ before: [known], after, by: 'editor', trusted: false })).toEqual([
      known,
      { ...typed, enteredBy: 'editor', confirmedBy: null },
    ])
  })

  it('makes a changed date a new role', () => {
    const [changed] = stampNewGrants({ before: [grant()], after: [grant({ to: null })], by: 'editor', trusted: false })
    expect(changed).toMatchObject({ to: null, enteredBy: 'editor', confirmedBy: null })
  })

  it('keeps what a trusted write gives', () => {
    expect(stampNewGrants({ before: [], after: [typed], by: null, trusted: true })).toEqual([typed])
  })
})
