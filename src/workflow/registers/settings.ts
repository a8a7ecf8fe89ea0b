import { z } from 'zod'
import { isIsoDate } from '../../calendar/days'

const day = z.string().refine(isIsoDate)

/**
 * Settings that decide, by the register that keeps them: the desk that must sign a topic's texts (R040, R046), and the days on which a unit
 * can be asked at all (R063; ISO dates in Asia/Ho_Chi_Minh, both included, null = open). Each stands in columns of its row.
 */
export const SETTINGS = {
  topics: {
    label: 'Ban phải ký duyệt',
    value: z.object({ signOffUnit: z.string().min(1).max(200).nullable() }),
    columns: ['signOffUnit'],
  },
  units: {
    label: 'Thời gian có hiệu lực',
    value: z.object({ validFrom: day.nullable(), validTo: day.nullable() }),
    columns: ['validFrom', 'validTo'],
  },
} as const

export type SettingRegister = keyof typeof SETTINGS

/** A setting's columns and what they hold; null = nothing. */
export type SettingValue = Partial<Record<(typeof SETTINGS)[SettingRegister]['columns'][number], string | null>>

/** A value that somebody entered and nobody confirmed yet; `enteredAt` is an ISO instant. */
export interface Proposal {
  value: SettingValue
  enteredBy: string
  enteredAt: string
}

/** What the rules see of a register's row. */
export interface Setting {
  register: SettingRegister
  id: string
  /** Number of actions on the row so far. */
  moves: number
  inForce: SettingValue
  proposal: Proposal | null
}

/** Answers whether two values of one register's setting are the same. */
export const sameValue = ({
  register,
  one,
  other,
}: {
  register: SettingRegister
  one: SettingValue
  other: SettingValue
}): boolean => SETTINGS[register].columns.every((column) => (one[column] ?? null) === (other[column] ?? null))
