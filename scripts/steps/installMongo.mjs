import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { canRun } from './canRun.mjs'
import { runProgram } from './runProgram.mjs'

/** The tests' server where there is no MongoDB: speaks its wire protocol over WiredTiger. */
export const SECANTUS = 'SecantusDB==0.7.0b3'

/**
 * Installs that server in a virtual environment at `.venv`, unless it is there, or another server will be used. Needs nothing of
 * node_modules: it may run beside npm.
 * @param {{ env: Record<string, string | undefined>, say: (line: string) => void }} asked
 * @returns {Promise<{ path: string } | { missing: string }>}
 */
export async function installMongo({ env, say }) {
  const path = join('.venv', 'bin', 'secantusd-py')
  if (env.MONGODB_URL || canRun('mongod', ['--version']) || existsSync(path)) return { path }
  if (!canRun('python3', ['--version'])) return { missing: 'no MONGODB_URL, no mongod on the PATH, no python3' }
  say(`MongoDB: installing ${SECANTUS} into .venv`)
  const steps = [
    ['python3', ['-m', 'venv', '.venv']],
    [join('.venv', 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', SECANTUS]],
  ]
  for (const [program, args] of steps) {
    const { status, stderr } = await runProgram(program, args)
    if (status !== 0)
      return {
        missing: `no MONGODB_URL, no mongod on the PATH, and "${program} ${args.join(' ')}" failed: ${stderr.trim()}`,
      }
  }
  return { path }
}
