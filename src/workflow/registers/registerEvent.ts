import type { RoleGrant } from '../roles'
import type { GrantRow } from '../validRoles'
import type { SettingValue } from './settings'

/** What is done about a row of a register and stands in the log, with the words people read. */
export const REGISTER_ACTIONS = {
  enter_setting: 'Đề nghị đổi cài đặt',
  confirm_setting: 'Xác nhận cài đặt',
  refuse_setting: 'Bỏ đề nghị đổi cài đặt',
  enter_role: 'Nhập vai trò',
  confirm_role: 'Xác nhận vai trò',
  end_role: 'Bỏ vai trò',
} as const

export type RegisterAction = keyof typeof REGISTER_ACTIONS
export type SettingAction = Extract<RegisterAction, `${string}_setting`>
export const SETTING_ACTIONS = ['enter_setting', 'confirm_setting', 'refuse_setting'] as const satisfies SettingAction[]

/** Registers whose rows hold something that decides: they carry pending events as texts do. */
export const LEDGERED_REGISTERS = ['topics', 'units', 'people'] as const
export type LedgeredRegister = (typeof LEDGERED_REGISTERS)[number]

export const isLedgeredRegister = (slug: string): slug is LedgeredRegister =>
  LEDGERED_REGISTERS.some((register) => register === slug)

/** The record of such an action: ids, codes and days only, as in every event (design: idea 5). `at` is an ISO instant. */
export interface RegisterEvent {
  register: LedgeredRegister
  row: string
  move: number
  action: RegisterAction
  actionId: string
  by: string
  at: string
  data: {
    /** The value in force before, and the one entered, confirmed or refused. */
    before?: SettingValue
    value?: SettingValue
    /** The role entered, confirmed or ended, and all roles of the person after the save. */
    grant?: RoleGrant
    grants?: GrantRow[]
  }
}

/** How the log names the row of a register that an event is about. */
export const subjectOf = ({ register, row }: { register: LedgeredRegister; row: string }): string =>
  `${register}/${row}`
