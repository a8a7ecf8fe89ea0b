import type { SettingAction } from '../../workflow/registers/registerEvent'
import type { SettingValue } from '../../workflow/registers/settings'
import { formatInstant } from '../client/formatInstant'
import type { ShownSetting } from './setting'

interface WaitingProps {
  setting: ShownSetting
  isSending: boolean
  words: (value: SettingValue) => string
  onPress: (action: SettingAction) => void
}

/** What somebody entered, with the second person's buttons, or why this person isn't the second. */
export const Waiting = ({ setting: { proposal, actions }, isSending, words, onPress }: WaitingProps) => {
  if (proposal === null) return null
  const answering = actions.filter(({ action }) => action !== 'enter_setting')
  const confirming = answering.find(({ action }) => action === 'confirm_setting')
  return (
    <div className="ts-notice">
      <p>
        {proposal.by} đề nghị lúc {formatInstant(proposal.at)}: <strong>{words(proposal.value)}</strong>.{' '}
        <span className="ts-warn">Chờ người thứ hai xác nhận, chưa có hiệu lực.</span>
      </p>
      <div className="ts-row">
        {answering
          .filter(({ allowed }) => allowed)
          .map(({ action, label }) => (
            <button
              className="ts-button"
              disabled={isSending}
              key={action}
              onClick={() => onPress(action)}
              type="button"
            >
              {label}
            </button>
          ))}
      </div>
      {confirming?.refusals.map(({ code, message }) => (
        <p className="ts-muted" key={code}>
          {message}
        </p>
      ))}
    </div>
  )
}
