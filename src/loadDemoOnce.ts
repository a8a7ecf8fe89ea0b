import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { loadDemo } from '../scripts/demo/loadDemo'
import type { LoadedConfig } from './config'
import { demoClock } from './demoClock'

/**
 * Loads the demo newsroom into a database without accounts and says how to sign in: on the screen, and in `DATA_DIR/demo-accounts.json`
 * for its owner alone. In production, and where somebody has an account, it does nothing.
 */
export async function loadDemoOnce({
  payload,
  settings,
  folder,
  say,
}: {
  payload: Payload
  settings: LoadedConfig
  folder: string
  say: (line: string) => void
}): Promise<void> {
  if (settings.appEnv === 'production') return
  // The question is whether anybody has an account at all, before anybody can sign in.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  say('Nạp toà soạn mẫu vào cơ sở dữ liệu trống, khoảng nửa phút')
  const accounts = await loadDemo({
    payload,
    mediaFolder: folder,
    setNow: demoClock.set,
    now: new Date().toISOString(),
  })
  const file = join(settings.dataDir, 'demo-accounts.json')
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  say(`Tài khoản của toà soạn mẫu (cũng ở ${file}):`)
  for (const { title, email, password } of accounts) say(`  ${title.padEnd(30)} ${email.padEnd(34)} ${password}`)
}
