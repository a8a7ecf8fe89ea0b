import { ProductError } from '../errors'
import { isSortKey } from '../publishing/sortKey'

const LARGEST_PAGE = 100
const USUAL_PAGE = 30

/** Answers the cursor of a list, null for its beginning. Anything that no list of ours gave out is refused: 400. */
export const readCursor = (query: URLSearchParams): string | null => {
  const after = query.get('after')
  if (after === null) return null
  if (!isSortKey(after))
    throw new ProductError('bad_request', 'Tham số “after” không đúng: hãy dùng giá trị của trang trước.')
  return after
}

/** Answers how many are wanted, 1 to 100 (30 when unsaid). */
export const readLimit = (query: URLSearchParams): number => {
  const limit = Number(query.get('limit') ?? USUAL_PAGE)
  if (Number.isInteger(limit) && limit >= 1 && limit <= LARGEST_PAGE) return limit
  throw new ProductError('bad_request', `Tham số “limit” phải là số nguyên từ 1 đến ${LARGEST_PAGE}.`)
}
