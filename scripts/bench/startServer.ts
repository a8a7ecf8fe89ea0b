import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { machineEnvironment } from '../steps/machineEnvironment.mjs'

export interface MeasuredServer {
  origin: string
  dataDir: string
  /** ms from `npm start` to the first page that a reader gets. */
  startMs: number
  /** Resident memory of the serving process, bytes. */
  residentBytes: () => number
  stop: () => Promise<void>
}

/** A first start may install and build. */
const START_WITHIN_MS = 15 * 60_000
const STOP_WITHIN_MS = 5_000
const LOOK_EVERY_MS = 20

/** Runs `npm start` on a free loopback port over its own data folder; no setting of the developer's reaches it. */
export const startServer = async ({
  dataDir,
  databaseUrl,
}: {
  dataDir: string
  databaseUrl?: string
}): Promise<MeasuredServer> => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const env = {
    ...machineEnvironment(),
    PORT: String(port),
    PUBLIC_URL: origin,
    DATA_DIR: dataDir,
    MEDIA_DIR: join(dataDir, 'media'),
    LOG_LEVEL: 'error',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  }
  const start = performance.now()
  const npm = spawn('npm', ['start', '--silent'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await servesReaders({ origin, npm })
  return {
    origin,
    dataDir,
    startMs: performance.now() - start,
    residentBytes: () => residentBytes(npm.pid ?? 0),
    stop: () => stop(npm),
  }
}

const servesReaders = async ({ origin, npm }: { origin: string; npm: ChildProcess }): Promise<void> => {
  const until = Date.now() + START_WITHIN_MS
  while (!(await isServed(origin))) {
    if (npm.exitCode !== null) throw new Error(`npm start ended with exit code ${npm.exitCode}`)
    if (Date.now() > until) {
      await stop(npm)
      throw new Error(`npm start served nothing within ${START_WITHIN_MS / 60_000} minutes`)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

const isServed = async (origin: string): Promise<boolean> => {
  try {
    const { status } = await fetch(origin)
    return status === 200
  } catch {
    return false // not listening yet
  }
}

/** The largest process under `npm`: npm itself and a shell may stand before the server. */
const residentBytes = (root: number): number => {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const below = (parent: number): number[] =>
    rows.flatMap(([pid = 0, ppid, kilobytes = 0]) => (ppid === parent ? [kilobytes, ...below(pid)] : []))
  return Math.max(0, ...below(root)) * 1024
}

const stop = async (npm: ChildProcess): Promise<void> => {
  if (npm.exitCode !== null || npm.signalCode !== null) return
  const hardStop = setTimeout(() => npm.kill('SIGKILL'), STOP_WITHIN_MS)
  npm.kill('SIGTERM')
  await once(npm, 'exit')
  clearTimeout(hardStop)
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
