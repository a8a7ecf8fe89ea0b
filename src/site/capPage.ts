/** More rows than any list of the panel asks for at once. */
const LARGEST_PAGE = 2000

/**
 * Answers the address of a REST list with its page cut to at most 2,000 rows: asking for everything (`limit=0`, `pagination=false`) would
 * hold the whole table in memory. Payload's answer says in `totalDocs` that there are more.
 */
export const capPage = (address: URL): URL => {
  const { searchParams } = address
  const limit = searchParams.get('limit')
  const isEverything = limit === null ? searchParams.get('pagination') === 'false' : !(Number(limit) >= 1)
  if (!isEverything && Number(limit) <= LARGEST_PAGE) return address
  const capped = new URL(address)
  capped.searchParams.set('limit', String(LARGEST_PAGE))
  return capped
}
