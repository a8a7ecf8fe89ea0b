import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../saves/refuse'

/**
 * Payload asks a collection's access only after `beforeOperation`, where a file is opened, compared with the store and written in sizes:
 * whoever may not keep one is refused before that, by the same rule. The program's own calls have none.
 */
export const refuseUploader: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  // A change without a file is Payload's own matter; a new row without one is not: it may name an address to fetch one from.
  if (overrideAccess === true || (operation === 'update' && !req.file)) return args
  if (await collection.access[operation]({ req })) return args
  throw req.user
    ? refuse({ code: 'not_permitted', message: 'Bạn không có quyền tải tệp lên. Chưa lưu gì.' })
    : refuse({ code: 'not_signed_in', message: 'Hãy đăng nhập để tải tệp lên. Chưa lưu gì.' })
}
