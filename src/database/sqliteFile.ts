import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the file behind a `file:` address: `file:///abs/x.db`, `file:/abs/x.db` or `file:x.db` (from the working folder). */
export const sqliteFile = (url: string): string => {
  return url.startsWith('file:/') ? fileURLToPath(url) : resolve(decodeURIComponent(url.slice('file:'.length)))
}
