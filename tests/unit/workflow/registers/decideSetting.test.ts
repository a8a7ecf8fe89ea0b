import { describe, expect, it } from '@jest/globals'
import { checkSetting, decideSetting, type SettingContext } from '../../../../src/workflow/registers/decideSetting'
import type { SettingAction } from '../../../../src/workflow/registers/registerEvent'
import type { Setting } from '../../../../src/workflow/registers/settings'
import { actorOf, PERSON_NAMES, type Person } from '../../../support/people'

const NOW = '2026-11-23T02:00:00.000Z'
const DESKS = ['bao-plvn', 'ban-phap-luat']
const DESK = { signOffUnit: 'ban-phap-luat' }

const buildTopic = (overrides: Partial<Setting> = {}): Setting => ({
  register: 'topics',
  id: '3.5',
  moves: 4,
  inForce: { signOffUnit: null },
  proposal: null,
  ...overrides,
})
const buildUnit = (overrides: Partial<Setting> = {}): Setting => ({
  ...buildTopic(),
  register: 'units',
  id: 'thads-ha-noi',
  inForce: { validFrom: null, validTo: null },
  ...overrides,
})
const enteredBy = (person: string, value = DESK) => ({ value, enteredBy: person, enteredAt: NOW })

const refusalsOf = (context: Omit<SettingContext, 'desks'> & { desks?: string[] }): string[] => {
  const { notPermitted, wrongState, unmet } = checkSetting({ desks: DESKS, ...context })
  return [...notPermitted, ...wrongState, ...unmet].map(({ code }) => code)
}

describe('a setting that decides', () => {
  it.each(PERSON_NAMES)('is entered by administrators only: %s', (person) => {
    const refused = refusalsOf({
      action: 'enter_setting',
      setting: buildTopic(),
      value: DESK,
      actor: actorOf(person),
    })
    expect(refused).toEqual(person === 'administrator' ? [] : ['only_administrator'])
  })

  const CONFIRMERS: Person[] = ['administrator', 'chiefEditor', 'otherChiefEditor', 'coordinator']
  it.each(PERSON_NAMES)('that somebody else entered is confirmed by who leads or coordinates: %s', (person) => {
    const setting = buildTopic({ proposal: enteredBy('an-other-administrator') })
    const refused = refusalsOf({ action: 'confirm_setting', setting, actor: actorOf(person) })
    expect(refused).toEqual(CONFIRMERS.includes(person) ? [] : ['only_setting_confirmer'])
  })

  it('is not confirmed by who entered it, whatever other roles he has, but taken back by him', () => {
    const setting = buildTopic({ proposal: enteredBy('administrator') })
    const actor = actorOf('administrator', { role: 'chief_editor', unit: 'bao-plvn' })
    expect(refusalsOf({ action: 'confirm_setting', setting, actor })).toEqual(['second_person_needed'])
    expect(refusalsOf({ action: 'refuse_setting', setting, actor })).toEqual([])
  })

  it.each<[SettingAction, Person]>([
    ['enter_setting', 'administrator'],
    ['confirm_setting', 'chiefEditor'],
  ])('of a unit is not its own people’s: %s', (action, person) => {
    const value = { validFrom: null, validTo: '2026-12-31' }
    const asked = { action, value, actor: actorOf(person, { role: 'office', unit: 'thads-ha-noi' }) }
    const proposal = { value, enteredBy: 'somebody', enteredAt: NOW }
    expect(refusalsOf({ ...asked, setting: buildUnit({ proposal }) })).toEqual(['own_matter'])
    expect(refusalsOf({ ...asked, setting: buildUnit({ proposal, id: 'thads-da-nang' }) })).toEqual([])
  })

  it.each<SettingAction>(['confirm_setting', 'refuse_setting'])('that nobody entered has nothing to %s', (action) => {
    expect(refusalsOf({ action, setting: buildTopic(), actor: actorOf('coordinator') })).toEqual([
      'setting_not_entered',
    ])
  })

  it.each<[string, SettingContext['value'], Setting, string[]]>([
    ['nothing', undefined, buildTopic(), ['value_missing']],
    ['what is in force', { signOffUnit: null }, buildTopic(), ['setting_same']],
    ['another desk', DESK, buildTopic(), []],
    ['no desk any more', { signOffUnit: null }, buildTopic({ inForce: DESK }), []],
    ['a unit that is no desk', { signOffUnit: 'cuc-qlthads' }, buildTopic(), ['desk_unknown']],
    ['days in order', { validFrom: '2026-12-01', validTo: '2026-12-31' }, buildUnit(), []],
    ['one day', { validFrom: '2026-12-31', validTo: '2026-12-31' }, buildUnit(), []],
    ['days reversed', { validFrom: '2027-01-01', validTo: '2026-12-31' }, buildUnit(), ['validity_reversed']],
  ])('that enters %s', (_name, value, setting, codes) => {
    const asked = { action: 'enter_setting' as const, setting, actor: actorOf('administrator') }
    expect(refusalsOf(value === undefined ? asked : { ...asked, value })).toEqual(codes)
  })

  it('is not confirmed once its desk has nobody left', () => {
    const setting = buildTopic({ proposal: enteredBy('administrator') })
    const asked = { action: 'confirm_setting' as const, setting, actor: actorOf('coordinator') }
    expect(refusalsOf({ ...asked, desks: ['bao-plvn'] })).toEqual(['desk_unknown'])
  })
})

describe('what comes of it', () => {
  const decided = (action: SettingAction, setting: Setting, person: Person, value?: SettingContext['value']) => {
    const actor = actorOf(person)
    const context = { action, setting, actor, desks: DESKS, actionId: 'press-1234', now: NOW }
    const decision = decideSetting(value === undefined ? context : { ...context, value })
    if (!decision.allowed) throw new Error(JSON.stringify(decision.check))
    return decision
  }
  const waiting = buildTopic({ proposal: enteredBy('administrator') })

  it('entered, it waits beside the value in force, in the place of what waited before', () => {
    const other = buildTopic({ proposal: enteredBy('somebody', { signOffUnit: 'bao-plvn' }) })
    const { inForce, proposal, event } = decided('enter_setting', other, 'administrator', DESK)
    expect({ inForce, proposal }).toEqual({ inForce: { signOffUnit: null }, proposal: enteredBy('administrator') })
    expect(event).toEqual({
      register: 'topics',
      row: '3.5',
      move: 5,
      action: 'enter_setting',
      actionId: 'press-1234',
      by: 'administrator',
      at: NOW,
      data: { before: { signOffUnit: null }, value: DESK },
    })
  })

  it('confirmed, it is in force, and nothing waits', () => {
    const { inForce, proposal, event } = decided('confirm_setting', waiting, 'coordinator')
    expect({ inForce, proposal }).toEqual({ inForce: DESK, proposal: null })
    expect(event.data).toEqual({ before: { signOffUnit: null }, value: DESK })
  })

  it('refused, it is gone, and what was in force stays', () => {
    const { inForce, proposal } = decided('refuse_setting', waiting, 'coordinator')
    expect({ inForce, proposal }).toEqual({ inForce: { signOffUnit: null }, proposal: null })
  })
})
