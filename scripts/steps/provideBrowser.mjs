import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runProgram } from './runProgram.mjs'

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Path of a Chromium for the browser tests: on the PATH, or installed by apt where that is ours to do (CI, as root).
 * @param {{ env: Record<string, string | undefined>, say: (line: string) => void }} asked
 * @returns {Promise<{ path: string } | { missing: string }>}
 */
export async function provideBrowser({ env, say }) {
  const found = findBrowser(env)
  if (found) return { path: found }
  if (env.CI !== 'true' || process.getuid?.() !== 0) return { missing: 'no Chromium on the PATH' }
  say('Browser: installing chromium by apt')
  const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium'
  const { status, stderr } = await runProgram('sh', ['-c', install])
  const installed = findBrowser(env)
  return installed
    ? { path: installed }
    : { missing: `no Chromium on the PATH, and apt failed (${status}): ${stderr.trim()}` }
}

function findBrowser(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program))).find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // not here: the next folder may have it
  }
}
