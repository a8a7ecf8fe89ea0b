import type { Payload } from 'payload'
import { ProductError } from './errors'

/**
 * Stops the start of a newsroom that has no account yet: whoever came first could make himself one (payload.md 2).
 * @throws ProductError unavailable, with the command that makes the first account.
 */
export async function refuseWithoutAccounts({ payload }: { payload: Payload }): Promise<void> {
  // Asked before anybody can sign in.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  throw new ProductError(
    'unavailable',
    'Chưa có tài khoản nào. Hãy chạy "npm run create-admin" trước, rồi khởi động lại.',
  )
}
