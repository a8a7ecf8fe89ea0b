import { ProductError } from '../errors'
import type { SiteLog } from './siteOptions'

/** How `send` fails: its status, the system's code where a file was the cause. */
export type SendError = Error & { status?: number; code?: string; syscall?: string }

interface FailureOptions {
  error: SendError
  /** Name in the media folder, of a publication. */
  file: string
  log: SiteLog
}

/** Nobody waits for the answer any more. */
const isGone = ({ code, syscall }: SendError): boolean => code === 'ECONNABORTED' || syscall === 'write'

/**
 * Answers what becomes of a failure to send a published file; null: nobody is there to be told. The name came from a publication, so the
 * file should be there: its absence (404) and whatever else keeps it from being read (503) are written to the log.
 */
export const fileFailure = ({ error, file, log }: FailureOptions): Error | null => {
  if (isGone(error)) return null
  if (error.status === 416) {
    return new ProductError('range_not_satisfiable', 'Phần tệp được yêu cầu không có.', { cause: error })
  }
  // The asker's own condition (If-Match and the like) doesn't hold: nothing is wrong with the file.
  if (error.status === 412) return error
  log.error({ file, code: error.code ?? String(error.status) }, 'published file not sent')
  if (error.code === 'ENOENT') return new ProductError('not_found', 'Tệp này không có trên máy chủ.', { cause: error })
  return new ProductError(
    'unavailable',
    'Máy chủ tạm thời không đọc được tệp này; toà soạn đã được báo. Hãy thử lại sau ít phút.',
    { cause: error },
  )
}
