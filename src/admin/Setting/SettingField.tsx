'use client'

import { FieldLabel, toast, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { SETTINGS, type SettingRegister, type SettingValue } from '../../workflow/registers/settings'
import { useChoices } from '../client/useChoices'
import { SettingHistory } from './SettingHistory'
import { valueWords } from './setting'
import { useSetting } from './useSetting'
import { ValueForm } from './ValueForm'
import { Waiting } from './Waiting'

type Props = UIFieldClientProps & { register: SettingRegister }

const DONE = {
  enter_setting: 'Đã ghi đề nghị; cài đặt có hiệu lực khi người thứ hai xác nhận.',
  confirm_setting: 'Đã xác nhận; cài đặt có hiệu lực từ bây giờ.',
  refuse_setting: 'Đã bỏ đề nghị; cài đặt cũ vẫn có hiệu lực.',
}

/** A setting that decides, on its row's screen: in force, waiting for a second person, and who set what before. */
export const SettingField = ({ register }: Props) => {
  const { id } = useDocumentInfo()
  const { setting, problem, isSending, act } = useSetting({ register, id: id === undefined ? undefined : String(id) })
  const units = useChoices('units', 'name')
  const nameOf = (unit: string) => units.find((one) => one.id === unit)?.label ?? unit
  const words = (value: SettingValue) => valueWords({ register, value, nameOf })
  const { label } = SETTINGS[register]
  if (id === undefined) return <p className="ts-muted">{label}: lưu mục mới trước, rồi đề nghị ở đây.</p>
  const press = async (asked: Parameters<typeof act>[0]) => {
    if (await act(asked)) toast.success(DONE[asked.action])
  }
  const entering = setting?.actions.find(({ action }) => action === 'enter_setting')
  return (
    <section aria-label={label} className="field-type ts-setting">
      <FieldLabel label={label} path="setting" />
      {setting === null && problem === '' && <p className="ts-muted">Đang tải…</p>}
      {setting && (
        <>
          <p>
            Đang có hiệu lực: <strong>{words(setting.inForce)}</strong>
          </p>
          {setting.proposal && (
            <Waiting
              isSending={isSending}
              onPress={(action) => void press({ action })}
              setting={setting}
              words={words}
            />
          )}
          {entering?.allowed ? (
            <ValueForm
              isSending={isSending}
              key={setting.moves}
              onEnter={(value) => void press({ action: 'enter_setting', value })}
              register={register}
              setting={setting}
            />
          ) : (
            entering?.refusals.map(({ code, message }) => (
              <p className="ts-muted" key={code}>
                {message}
              </p>
            ))
          )}
          <SettingHistory history={setting.history} words={words} />
        </>
      )}
      {problem !== '' && (
        <p className="ts-bad" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
