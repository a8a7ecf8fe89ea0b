import type { Payload } from 'payload'
import { localDate } from '../../calendar/calendar'
import { ProductError } from '../../errors'
import { decideSetting } from '../../workflow/registers/decideSetting'
import { REGISTER_ACTIONS, type RegisterEvent, type SettingAction } from '../../workflow/registers/registerEvent'
import type { SettingRegister, SettingValue } from '../../workflow/registers/settings'
import type { Actor } from '../../workflow/roles'
import { desksOn } from '../facts/desksOn'
import { type KnownOrganisation, organisationOnce } from '../facts/loadOrganisation'
import { happenedWords } from '../happenedWords'
import { isSamePress } from '../isSamePress'
import { nameOf } from '../nameOf'
import { newsroomOf } from '../newsroom'
import { refuseDecision } from '../refuseDecision'
import { registerEvents } from './registerEvents'
import { findSetting, type SettingRow, settingOf, writeSetting } from './settingRow'

export interface SettingRequest {
  payload: Payload
  register: SettingRegister
  id: string
  action: SettingAction
  actor: Actor
  value: SettingValue | undefined
  /** Made by the client, once for each press: the same id again answers the same result (design: idea 4, c). */
  actionId: string
  /** The number of actions that the person saw. */
  moves: number
  /** Given where the request asks for it more than once. */
  organisation?: KnownOrganisation
}

/** Attempts while somebody saves other columns of the row in between. */
const MOST_ATTEMPTS = 20

/**
 * Enters, confirms or refuses a setting that decides: check by pure rules, then one compare-and-set that changes the row and records the event
 * in it, as with a text. Answers the row as it stands afterwards.
 * @throws ProductError not_found; not_permitted (403); setting_changed (409) with who did what meanwhile; requirements_unmet (422).
 */
export const changeSetting = async (request: SettingRequest): Promise<SettingRow> => {
  const { payload, register, id, organisation = organisationOnce(payload) } = request
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const row = await findSetting({ payload, register, id })
    if (!row) throw new ProductError('not_found', 'Không tìm thấy mục này trong danh mục.')
    const events = await registerEvents({ payload, register, row })
    if (events.some((event) => isSamePress({ event, press: request }))) return row
    if (Number(row.moves ?? 0) !== request.moves) throw await changedMeanwhile({ payload, events })
    const now = newsroomOf(payload).now()
    const desks = desksOn({ organisation: await organisation(), today: localDate(now) }).map((desk) => desk.id)
    const decision = decideSetting({ ...request, now, desks, setting: settingOf({ register, row }) })
    if (!decision.allowed) throw refuseDecision(decision.check)
    const written = await writeSetting({ payload, row, decision })
    if (!written) continue
    newsroomOf(payload).wakeRelay()
    return written as SettingRow
  }
  throw new ProductError('unavailable', 'Mục này đang được nhiều người lưu cùng lúc. Chưa có gì thay đổi; hãy thử lại.')
}

const changedMeanwhile = async ({ payload, events }: { payload: Payload; events: RegisterEvent[] }) => {
  const last = events.at(-1)
  const who = last ? ` ${await wordsOf({ payload, event: last })}.` : ''
  return new ProductError('setting_changed', `Cài đặt đã thay đổi sau khi bạn mở.${who} Hãy tải lại.`)
}

const wordsOf = async ({ payload, event: { by, action, at } }: { payload: Payload; event: RegisterEvent }) =>
  happenedWords({ by: await nameOf({ payload, person: by }), label: REGISTER_ACTIONS[action], at })
