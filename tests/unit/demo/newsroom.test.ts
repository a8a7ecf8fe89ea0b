import { describe, expect, it } from '@jest/globals'
import { PEOPLE } from '../../../scripts/demo/people'
import plan from '../../../scripts/demo/plan.json' with { type: 'json' }
import { SECTIONS } from '../../../scripts/demo/sections'
import { UNITS } from '../../../scripts/demo/units'
import { ROLE_NAMES } from '../../../src/workflow/roles'
import { validRoles } from '../../../src/workflow/validRoles'

const unitById = new Map(UNITS.map((unit) => [unit.id, unit]))
const grants = PEOPLE.flatMap(({ id, roles }) => roles.map((grant) => ({ person: id, ...grant })))
const holding = (role: string) => grants.filter((grant) => grant.role === role)

describe('the units of the demo', () => {
  it('keeps every unit of the plan under its own id and name', () => {
    for (const { id, name } of plan.units) expect(unitById.get(id)).toMatchObject({ name })
  })

  it('names each unit once', () => {
    expect(unitById.size).toBe(UNITS.length)
  })

  it('knows every parent and successor', () => {
    const named = UNITS.flatMap(({ parent, successors }) => (parent === null ? successors : [parent, ...successors]))
    expect(named.filter((id) => !unitById.has(id))).toEqual([])
  })

  it('gives each unit that ended a successor that starts the next day', () => {
    for (const { id, validTo, successors } of UNITS.filter((unit) => unit.validTo !== null)) {
      expect([id, validTo, successors.length > 0]).toEqual([id, '2025-06-30', true])
      for (const successor of successors) expect(unitById.get(successor)?.validFrom).toBe('2025-07-01')
    }
  })
})

describe('the people of the demo', () => {
  it.each(ROLE_NAMES)('has somebody in the role %s', (role) => {
    expect(holding(role).length).toBeGreaterThan(0)
  })

  it.each([
    ['reporter', 3],
    ['desk_editor', 2],
    ['chief_editor', 2],
    ['contributor', 2],
  ])('has enough people to keep the two-person rules: %s', (role, count) => {
    expect(holding(role).length).toBeGreaterThanOrEqual(count)
  })

  it('has reviewers in four units or more, two of them in one unit', () => {
    const units = holding('reviewer').map(({ unit }) => unit)
    expect(new Set(units).size).toBeGreaterThanOrEqual(4)
    expect(units.length).toBeGreaterThan(new Set(units).size)
  })

  it('gives nobody a name, id or address of somebody else, and no address that could exist', () => {
    for (const key of ['id', 'name', 'email'] as const)
      expect(new Set(PEOPLE.map((person) => person[key])).size).toBe(PEOPLE.length)
    expect(PEOPLE.filter(({ email }) => !/^[a-z.]+@(toasoan|thads)\.example$/.test(email))).toEqual([])
  })

  it.each(PEOPLE)('lets $id do what the demo and its tour ask of him in years to come', ({ id, roles }) => {
    const grants = roles.map((grant) => ({ ...grant, enteredBy: 'demo-1', confirmedBy: 'demo-2' }))
    const kept = roles.map(({ role, unit }) => ({ role, unit }))
    for (const today of ['2026-02-01', '2027-02-01', '2029-03-01', '2099-12-31'])
      expect(validRoles({ person: id, grants, today })).toEqual(kept)
  })

  it.each(grants)('grants $role to $person in a unit that exists on the first day', ({ unit, from, to }) => {
    const found = unitById.get(unit)
    expect(found).toBeDefined()
    expect(found?.validTo ?? null).toBeNull()
    expect((found?.validFrom ?? '') <= from).toBe(true)
    expect(to === null || to > from).toBe(true)
  })
})

describe('the sections of the demo', () => {
  it('carry every topic and special subject of the plan exactly once', () => {
    const carried = SECTIONS.flatMap(({ topics }) => topics).sort()
    const planned = [...plan.topics, ...plan.specials].map(({ id }) => id).sort()
    expect(carried).toEqual(planned)
  })
})
