import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from './refuse'

/**
 * A save that doesn't say from which revision it started is refused before Payload fills in what the request leaves out: afterwards
 * the revision is always there, the stored one (design: idea 4). `column`: only saves of this column need it.
 */
export const refuseBlind =
  ({ column, message }: { column?: string; message: string }): CollectionBeforeOperationHook =>
  ({ args, operation }) => {
    if (operation !== 'update' || !('data' in args)) return args
    const data = (args.data ?? {}) as Record<string, unknown>
    const isAsked = column === undefined || data[column] !== undefined
    if (!isAsked || typeof data.rev === 'number') return args
    throw refuse({ code: 'bad_request', message, details: { field: 'rev' } })
  }
