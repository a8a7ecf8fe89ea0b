import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Says from which sources the product was built; written last. */
export const STAMP = 'dist/built-from'
/** What a start can't do without: the server, and the panel (`next build` writes this file last). */
const PARTS = ['dist/server.mjs', '.next/BUILD_ID']

/**
 * Whether the product in this folder was built from the sources of this hash, and all of it is still there.
 * @param {{ folder: string, hash: string }} asked
 */
export function isBuilt({ folder, hash }) {
  if (!PARTS.every((part) => existsSync(join(folder, part)))) return false
  const stamp = join(folder, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
}
