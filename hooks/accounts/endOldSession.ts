import type { CollectionBeforeOperationHook } from 'payload'
import { newsroomOf } from '../../src/actions/newsroom'
import { findRow } from '../../src/database/findRow'
import { refuse } from '../saves/refuse'

const LONGEST_MS = 7 * 24 * 3_600_000

interface Account {
  id: string
  sessions?: { id: string; createdAt?: string | Date | null }[] | null
}

/**
 * A session is renewed every few hours while somebody works, by Payload for ever: after seven days he signs in anew, so that a stolen one ends
 * too. Words that are being typed are kept in the browser meanwhile.
 */
export const endOldSession: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'refresh' || !req.user) return args
  const where = { id: { equals: req.user.id } }
  const account = await findRow<Account>({
    payload: req.payload,
    collection: 'users',
    where,
    columns: ['sessions'],
  })
  const session = account?.sessions?.find(({ id }) => id === req.user?._sid)
  const beganAt = session?.createdAt ? new Date(session.createdAt).getTime() : 0
  if (Date.parse(newsroomOf(req.payload).now()) - beganAt <= LONGEST_MS) return args
  throw refuse({ code: 'not_signed_in', message: 'Phiên đăng nhập đã quá 7 ngày. Hãy đăng nhập lại.' })
}
