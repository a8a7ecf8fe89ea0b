import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SECRET_BYTES = 32
/** The folder holds the database, with unpublished texts and people's data: nobody else on this machine looks into it. */
const OWNER_ONLY = 0o700

/**
 * The key that signs sessions, from `DATA_DIR/secret`; made there at the first start, readable by the owner only.
 * Synchronous: the configuration is complete before anything else is loaded. Of two processes that make it at once one wins,
 * and neither ever reads half a key: it is linked into place complete.
 */
export function keepSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  const fresh = join(dataDir, `secret.${process.pid}`)
  mkdirSync(dataDir, { recursive: true, mode: OWNER_ONLY })
  writeFileSync(fresh, `${randomBytes(SECRET_BYTES).toString('hex')}\n`, { mode: 0o600 })
  try {
    linkSync(fresh, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    chmodSync(file, 0o600)
  } finally {
    rmSync(fresh)
  }
  return readFileSync(file, 'utf8').trim()
}
