import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { loadDemo } from '../scripts/demo/loadDemo'
import type { DemoAccount } from '../scripts/demo/loadRegisters'
import type { LoadedConfig } from './config'
import { beginDemoLoad, finishDemoLoad } from './demoLoad'

/**
 * Loads the demo newsroom into a database without accounts, or finishes a load that was broken off, and says how to sign in: on the screen,
 * and in `DATA_DIR/demo-accounts.json` for its owner alone. In production, and where somebody has an account, it does nothing.
 */
export async function loadDemoOnce({
  payload,
  settings,
  folder,
  setNow,
  say,
}: {
  payload: Payload
  settings: Pick<LoadedConfig, 'appEnv' | 'dataDir'>
  /** Of the demo's pictures and clips. */
  folder: string
  /** Sets the clock of the program; null gives it back. */
  setNow: (now: string | null) => void
  say: (line: string) => void
}): Promise<void> {
  if (settings.appEnv === 'production') return
  const load = await beginDemoLoad(payload)
  if (load === null) return
  say(
    load.isResumed
      ? 'Lần nạp toà soạn mẫu trước bị ngắt giữa chừng; nạp tiếp phần còn lại, đặt lại mật khẩu'
      : 'Nạp toà soạn mẫu vào cơ sở dữ liệu trống, khoảng nửa phút',
  )
  const accounts = await loadDemo({ payload, mediaFolder: folder, setNow, now: load.now })
  tell({ accounts, file: join(settings.dataDir, 'demo-accounts.json'), say })
  await finishDemoLoad(payload)
}

function tell({ accounts, file, say }: { accounts: DemoAccount[]; file: string; say: (line: string) => void }): void {
  // Away with an older one first: writing over it would keep its mode.
  rmSync(file, { force: true })
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  say(`Tài khoản của toà soạn mẫu (cũng ở ${file}):`)
  for (const { title, email, password } of accounts) say(`  ${title.padEnd(30)} ${email.padEnd(34)} ${password}`)
}
