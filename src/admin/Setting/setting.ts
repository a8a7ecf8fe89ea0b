import { displayDate } from '../../publishing/vietnamTime'
import type { SettingAction } from '../../workflow/registers/registerEvent'
import type { SettingRegister, SettingValue } from '../../workflow/registers/settings'

/** A setting as its door answers it; instants are ISO 8601, people are named. */
export interface ShownSetting {
  id: string
  moves: number
  inForce: SettingValue
  proposal: { value: SettingValue; by: string; at: string } | null
  desks: { id: string; name: string }[]
  actions: { action: SettingAction; label: string; allowed: boolean; refusals: { code: string; message: string }[] }[]
  history: { move: number; label: string; by: string; at: string; value?: SettingValue }[]
}

/** A value in words. `nameOf` names a unit. */
export const valueWords = ({
  register,
  value: { signOffUnit, validFrom, validTo },
  nameOf,
}: {
  register: SettingRegister
  value: SettingValue
  nameOf: (unit: string) => string
}): string => {
  if (register === 'topics') return signOffUnit ? nameOf(signOffUnit) : 'không ban nào phải ký'
  if (!validFrom && !validTo) return 'không giới hạn'
  const from = validFrom ? `từ ${displayDate(validFrom)}` : ''
  const to = validTo ? `đến hết ${displayDate(validTo)}` : ''
  return [from, to].filter(Boolean).join(' ')
}
