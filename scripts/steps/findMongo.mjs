import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './runProgram.mjs'

/** The tests' server where there is no MongoDB: speaks its wire protocol over WiredTiger. */
export const SECANTUS = 'SecantusDB==0.7.0b3'

/**
 * Which MongoDB server the tests use: `MONGODB_URL` when set; else a `mongod` on the PATH; else SecantusDB (for tests only) in a virtual
 * environment at `.venv`, made by pip when missing. Needs nothing of node_modules: it may run beside npm.
 * @param {{ env: Record<string, string | undefined>, say: (line: string) => void }} asked
 * @returns {Promise<{ url: string } | { mongod: string } | { secantus: string } | { missing: string }>} an address, or a program to start.
 */
export async function findMongo({ env, say }) {
  if (env.MONGODB_URL) return { url: env.MONGODB_URL }
  if (canRun('mongod', ['--version'])) return { mongod: 'mongod' }
  const path = join('.venv', 'bin', 'secantusd-py')
  if (existsSync(path)) return { secantus: path }
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
  return { secantus: path }
}

function canRun(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
