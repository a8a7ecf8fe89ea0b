'use client'

import { useState } from 'react'
import type { SettingRegister, SettingValue } from '../../workflow/registers/settings'
import type { ShownSetting } from './setting'

interface ValueFormProps {
  register: SettingRegister
  setting: ShownSetting
  isSending: boolean
  onEnter: (value: SettingValue) => void
}

/** What is to be entered: a desk, or the days from and to which a unit can be asked. Begins with the value in force. */
export const ValueForm = ({ register, setting, isSending, onEnter }: ValueFormProps) => {
  const [value, setValue] = useState<SettingValue>(setting.inForce)
  const set = (part: SettingValue) => setValue({ ...value, ...part })
  const day = (name: 'validFrom' | 'validTo', label: string) => (
    <label>
      {label}{' '}
      <input
        className="ts-input"
        onChange={({ target }) => set({ [name]: target.value || null })}
        type="date"
        value={value[name] ?? ''}
      />
    </label>
  )
  return (
    <div className="ts-row">
      {register === 'topics' ? (
        <label>
          Ban phải ký{' '}
          <select
            className="ts-input"
            onChange={({ target }) => set({ signOffUnit: target.value || null })}
            value={value.signOffUnit ?? ''}
          >
            <option value="">Không ban nào</option>
            {setting.desks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <>
          {day('validFrom', 'Có hiệu lực từ ngày')}
          {day('validTo', 'Hết hiệu lực sau ngày')}
        </>
      )}
      <button className="ts-button" disabled={isSending} onClick={() => onEnter(value)} type="button">
        Đề nghị đổi
      </button>
    </div>
  )
}
