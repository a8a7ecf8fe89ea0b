import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from './refuse'

/** Texts are saved one by one, each from its own revision: a bulk save has none (payload.md 12). */
export const refuseBulk: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isBulk = operation === 'update' && 'where' in args && args.where !== undefined && !('id' in args && args.id)
  if (isBulk)
    throw refuse({ code: 'not_permitted', message: 'Không sửa nhiều bài cùng lúc: mỗi bài phải được lưu riêng.' })
  return args
}
