import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { CacheEntry } from './cacheEntry'

const brotli = promisify(brotliCompress)
const gunzipable = promisify(gzip)

/** Quality 5: on pages within a few per cent of 11 at a fiftieth of its time; zlib works in the thread pool, not on the main loop. */
const BROTLI_QUALITY = 5
/** Below this a header would cost more than the coding saves. */
const SMALLEST = 512
const ENCODABLE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)|image\/svg)/

/** Answers whether codings of this entry are worth making. */
export const isEncodable = (entry: CacheEntry): boolean =>
  entry.body.length >= SMALLEST && ENCODABLE.test(String(entry.headers['content-type']))

/** Makes both codings of an entry's body, off the main loop, and adds them to the entry. */
export const encodeEntry = async (entry: CacheEntry): Promise<void> => {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: entry.body.length,
  }
  const [br, zipped] = await Promise.all([brotli(entry.body, { params }), gunzipable(entry.body)])
  entry.encoded = { br, gzip: zipped }
}
