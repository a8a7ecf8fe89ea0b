import type { Refused } from './storeText'

export type SavingStatus =
  | { kind: 'clean' }
  | { kind: 'typed' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'refused'; message: string }

const KEPT = 'Lời bạn gõ vẫn được giữ trên máy này và sẽ tự được lưu lại.'

export const refusedStatus = ({ message, mayRetry }: Refused): SavingStatus => ({
  kind: 'refused',
  message: mayRetry ? `${message} ${KEPT}` : message,
})
