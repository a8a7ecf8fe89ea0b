import { ProductError } from '../errors'

/** More rows than any list of the panel asks for at once. */
const LARGEST_PAGE = 2000

/** What says how much is read. Payload's parser makes one of `limit[]`, `[limit]` and a repeated `limit` too, and `Number(['0'])` is 0. */
const SIZES = ['limit', 'depth', 'pagination']

const rootOf = (name: string): string => /^\[?([^[\]]*)/.exec(name)?.[1] ?? ''

const oddSize = (query: URLSearchParams): string | undefined => {
  const names = [...query.keys()]
  return SIZES.find((size) => {
    const spellings = names.filter((name) => rootOf(name) === size)
    return spellings.length > 1 || spellings.some((name) => name !== size)
  })
}

/**
 * Answers the address of a REST list with its page cut to at most 2,000 rows: asking for everything (`limit=0`, `pagination=false`) would
 * hold the whole table in memory. Payload's answer says in `totalDocs` that there are more. @throws ProductError bad_request for a size
 * that is written twice or as a list.
 */
export const capPage = (address: URL): URL => {
  const { searchParams } = address
  const odd = oddSize(searchParams)
  if (odd !== undefined) {
    throw new ProductError('bad_request', `Tham số “${odd}” chỉ được ghi một lần, không kèm dấu ngoặc. Chưa đọc gì.`)
  }
  const limit = searchParams.get('limit')
  const isEverything = limit === null ? searchParams.get('pagination') === 'false' : !(Number(limit) >= 1)
  if (!isEverything && Number(limit) <= LARGEST_PAGE) return address
  const capped = new URL(address)
  capped.searchParams.set('limit', String(LARGEST_PAGE))
  return capped
}
