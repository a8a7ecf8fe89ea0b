import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { CrashPoint } from '../../src/actions/crashPoint'
import type { TestNewsroom } from './openNewsroom'

export interface ChildServer {
  port: number
  /** Ends when the process has ended; answers the signal that ended it. */
  ended: Promise<NodeJS.Signals | null>
  kill: () => Promise<void>
}

const START_WITHIN_MS = 120_000

const readPort = async (child: ChildProcess): Promise<number> => {
  if (!child.stdout) throw new Error('the child has no output')
  const timer = setTimeout(() => child.kill('SIGKILL'), START_WITHIN_MS)
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(timer)
    return (JSON.parse(line) as { port: number }).port
  }
  throw new Error(`the child ended before it served (exit code ${child.exitCode})`)
}

/** Starts another machine of this newsroom: its own process and connections, the same database. `die` tells it where to kill itself. */
export const startChild = async ({
  program,
  newsroom,
  die,
  servesOnly = false,
}: {
  /** What `bundleChild` made of children/newsroomServer.ts. */
  program: string
  newsroom: TestNewsroom
  die?: { point: CrashPoint; nth: number }
  /** Whether it leaves the relay to other machines. */
  servesOnly?: boolean
}): Promise<ChildServer> => {
  const { settings, now } = newsroom
  const order = {
    database: settings.database,
    dataDir: settings.dataDir,
    now: now(),
    servesOnly,
    ...(die ? { die } : {}),
  }
  // As scripts/start.mjs starts the program, and for its reason.
  const child = spawn(process.execPath, ['-C', 'production', '--no-warnings', program, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' },
  })
  const ended = once(child, 'exit').then(([, signal]) => signal as NodeJS.Signals | null)
  return {
    port: await readPort(child),
    ended,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
