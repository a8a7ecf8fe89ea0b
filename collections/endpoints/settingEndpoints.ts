import type { Endpoint } from 'payload'
import { answerChangeSetting } from '../../src/actions/registers/answerChangeSetting'
import { answerSetting } from '../../src/actions/registers/answerSetting'
import type { SettingRegister } from '../../src/workflow/registers/settings'

/** The two doors of a setting that decides: how it stands and what may be done, and do it. No form of the register writes it. */
export const settingEndpoints = (register: SettingRegister): Endpoint[] => [
  { path: '/:id/setting', method: 'get', handler: answerSetting(register) },
  { path: '/:id/setting/:action', method: 'post', handler: answerChangeSetting(register) },
]
