import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, readFileSync } from 'node:fs'

/**
 * Installs what the lock file names, build tools included, unless it is there already. Build tools are asked for aloud:
 * with NODE_ENV=production in the environment npm would leave them out.
 * @param {{ say: (line: string) => void, everyMs?: number }} asked `everyMs`: how often it says that it goes on.
 */
export async function installPackages({ say, everyMs = 10_000 }) {
  const wanted = packagesOf('package-lock.json')
  if (isInstalled(wanted)) return
  if (existsSync('node_modules') && lstatSync('node_modules').isSymbolicLink()) {
    throw new Error('node_modules is a link and differs from package-lock.json: run "npm ci" where it points to')
  }
  say(`Installing ${Object.keys(wanted).length} packages (npm ci), usually one to three minutes`)
  const start = Date.now()
  const progress = setInterval(() => say(`  … ${seconds(start)} s`), everyMs)
  const npm = spawn('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' })
  const [code] = await once(npm, 'exit').finally(() => clearInterval(progress))
  if (code !== 0) throw new Error(`"npm ci" failed with exit code ${code}; its own message is above`)
  say(`Installed in ${seconds(start)} s`)
}

/** npm writes what it installed to a hidden lock file; packages for other systems are optional and stay out. */
function isInstalled(wanted) {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}

const seconds = (start) => Math.round((Date.now() - start) / 1000)
