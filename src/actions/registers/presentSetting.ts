import type { Payload } from 'payload'
import { localDate } from '../../calendar/calendar'
import { checkSetting } from '../../workflow/registers/decideSetting'
import { REGISTER_ACTIONS, SETTING_ACTIONS } from '../../workflow/registers/registerEvent'
import type { SettingRegister } from '../../workflow/registers/settings'
import type { Actor } from '../../workflow/roles'
import { desksOn } from '../facts/desksOn'
import { type KnownOrganisation, organisationOnce } from '../facts/loadOrganisation'
import { nameIn } from '../nameOf'
import { newsroomOf } from '../newsroom'
import { registerEvents } from './registerEvents'
import { type SettingRow, settingOf } from './settingRow'

/** What people read of a setting: in force, waiting, what was done, and what this person may do with every reason why not. */
export const presentSetting = async ({
  payload,
  register,
  row,
  actor,
  organisation = organisationOnce(payload),
}: {
  payload: Payload
  register: SettingRegister
  row: SettingRow
  actor: Actor
  /** Given where the request has asked for it before. */
  organisation?: KnownOrganisation
}) => {
  const setting = settingOf({ register, row })
  const known = await organisation()
  const desks = desksOn({ organisation: known, today: localDate(newsroomOf(payload).now()) })
  const events = await registerEvents({ payload, register, row })
  const nameOf = (person: string) => nameIn({ people: known.people, person })
  const { proposal, inForce } = setting
  return {
    register,
    id: setting.id,
    moves: setting.moves,
    inForce,
    proposal: proposal && { value: proposal.value, by: nameOf(proposal.enteredBy), at: proposal.enteredAt },
    desks,
    actions: SETTING_ACTIONS.map((action) => {
      const { notPermitted, wrongState, unmet } = checkSetting({
        action,
        setting,
        actor,
        desks: desks.map(({ id }) => id),
      })
      // What is to be entered is judged once it is typed.
      const refusals = [...notPermitted, ...wrongState, ...(action === 'enter_setting' ? [] : unmet)]
      return { action, label: REGISTER_ACTIONS[action], allowed: refusals.length === 0, refusals }
    }),
    history: events.toReversed().map(({ move, action, by, at, data: { value } }) => ({
      move,
      label: REGISTER_ACTIONS[action],
      by: nameOf(by),
      at,
      value,
    })),
  }
}
