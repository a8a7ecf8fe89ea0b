import type { SettingValue } from '../../workflow/registers/settings'
import { formatInstant } from '../client/formatInstant'
import type { ShownSetting } from './setting'

/** Who entered, confirmed and refused what, the newest first. */
export const SettingHistory = ({
  history,
  words,
}: {
  history: ShownSetting['history']
  words: (value: SettingValue) => string
}) =>
  history.length > 0 && (
    <details>
      <summary>Lịch sử cài đặt ({history.length})</summary>
      <ul>
        {history.map(({ move, label, by, at, value }) => (
          <li key={move}>
            {label}: {value && words(value)}{' '}
            <span className="ts-muted">
              ({by}, {formatInstant(at)})
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
