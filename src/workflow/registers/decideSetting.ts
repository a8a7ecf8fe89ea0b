import { refuseDeciding } from '../pairs'
import { type Actor, hasRole, type Role } from '../roles'
import { hasAnyRole } from '../textRights'
import type { RegisterEvent, SettingAction } from './registerEvent'
import { SETTING_MESSAGES, type SettingCode } from './settingMessages'
import { type Proposal, type Setting, type SettingValue, sameValue } from './settings'

/** Who may confirm or refuse what an administrator entered, where the two-person rules let the person. */
export const SETTING_CONFIRMERS: readonly Role[] = ['administrator', 'chief_editor', 'coordinator']

export interface SettingContext {
  action: SettingAction
  setting: Setting
  /** What is entered; the other actions take nothing. */
  value?: SettingValue
  actor: Actor
  /** Units in which somebody is desk editor today. */
  desks: readonly string[]
}

export interface SettingRefusal {
  code: SettingCode
  message: string
}

/** Why an action is refused, as of a text: not his to do, not now, not yet complete. */
export interface SettingCheck {
  allowed: boolean
  notPermitted: SettingRefusal[]
  wrongState: SettingRefusal[]
  unmet: SettingRefusal[]
}

/** A unit's own people don't set when it can be asked; a topic is nobody's own. */
const isHolder = ({ setting, actor }: SettingContext): boolean =>
  setting.register === 'units' && actor.roles.some(({ unit }) => unit === setting.id)

const refusePair = (context: SettingContext, duty: 'enter' | 'confirm'): SettingCode[] => {
  const enteredBy = context.setting.proposal?.enteredBy ?? null
  return refuseDeciding({ duty, isHolder: isHolder(context), enteredBy, person: context.actor.person })
}

const WHO: Record<SettingAction, (context: SettingContext) => SettingCode[]> = {
  enter_setting: (context) =>
    hasRole({ actor: context.actor, role: 'administrator' }) ? refusePair(context, 'enter') : ['only_administrator'],
  confirm_setting: (context) =>
    hasAnyRole({ actor: context.actor, roles: SETTING_CONFIRMERS })
      ? refusePair(context, 'confirm')
      : ['only_setting_confirmer'],
  // Whoever entered it may take it back.
  refuse_setting: ({ setting, actor }) =>
    setting.proposal?.enteredBy === actor.person || hasAnyRole({ actor, roles: SETTING_CONFIRMERS })
      ? []
      : ['only_setting_confirmer'],
}

const refuseValue = ({ value, desks }: { value: SettingValue; desks: readonly string[] }): SettingCode[] => {
  const { signOffUnit, validFrom, validTo } = value
  return [
    ...(signOffUnit && !desks.includes(signOffUnit) ? (['desk_unknown'] as const) : []),
    ...(validFrom && validTo && validTo < validFrom ? (['validity_reversed'] as const) : []),
  ]
}

/** What was entered may have become wrong before it is confirmed: a desk can have lost its people. */
const UNMET: Record<SettingAction, (context: SettingContext) => SettingCode[]> = {
  enter_setting: ({ setting: { register, inForce }, value, desks }) => {
    if (value === undefined) return ['value_missing']
    const isSame = sameValue({ register, one: value, other: inForce })
    return [...(isSame ? (['setting_same'] as const) : []), ...refuseValue({ value, desks })]
  },
  confirm_setting: ({ setting, desks }) => refuseValue({ value: setting.proposal?.value ?? {}, desks }),
  refuse_setting: () => [],
}

/** Answers whether the actor may take the action on the setting now, with every reason why not (design: two-person rules). */
export const checkSetting = (context: SettingContext): SettingCheck => {
  const { action, setting } = context
  const toRefusals = (codes: SettingCode[]) => codes.map((code) => ({ code, message: SETTING_MESSAGES[code] }))
  const isThere = action === 'enter_setting' || setting.proposal !== null
  const notPermitted = toRefusals(WHO[action](context))
  const wrongState = toRefusals(isThere ? [] : ['setting_not_entered'])
  const unmet = toRefusals(UNMET[action](context))
  return {
    allowed: [notPermitted, wrongState, unmet].every((list) => list.length === 0),
    notPermitted,
    wrongState,
    unmet,
  }
}

export type SettingDecision =
  | { allowed: false; check: SettingCheck }
  | { allowed: true; proposal: Proposal | null; inForce: SettingValue; event: RegisterEvent }

/**
 * Answers what an action makes of a setting: entered, it waits beside the value in force and takes the place of what waited; confirmed, it is
 * in force; refused, it is gone. The event says the same and what was in force before. `now` is an ISO instant.
 */
export const decideSetting = ({
  actionId,
  now,
  ...context
}: SettingContext & { actionId: string; now: string }): SettingDecision => {
  const check = checkSetting(context)
  const { action, setting, actor } = context
  const value = action === 'enter_setting' ? context.value : setting.proposal?.value
  if (!check.allowed || value === undefined) return { allowed: false, check }
  const event: RegisterEvent = {
    register: setting.register,
    row: setting.id,
    move: setting.moves + 1,
    action,
    actionId,
    by: actor.person,
    at: now,
    data: { before: setting.inForce, value },
  }
  const entered: Proposal = { value, enteredBy: actor.person, enteredAt: now }
  return {
    allowed: true,
    proposal: action === 'enter_setting' ? entered : null,
    inForce: action === 'confirm_setting' ? value : setting.inForce,
    event,
  }
}
