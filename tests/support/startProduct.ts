import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Account {
  name: string
  email: string
  password: string
}

export interface RunningProduct {
  url: string
  dataDir: string
  /** Everything it has written so far, to its output and its errors. */
  said: () => string
  accounts: Account[]
  accountOf: (email: string) => Account
  /** Sends the server a signal and waits for its end. */
  end: (signal: NodeJS.Signals) => Promise<{ code: number | null }>
  /** Starts it again, after its end, on the same port and data; answers what it said until it served. */
  startAgain: () => Promise<string>
  /** Kills the server as a power cut would and starts it again on the same port and data. */
  cutPower: () => Promise<void>
  stop: () => Promise<void>
}

const START_LIMIT_MS = 360_000 // the first start builds

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}

const waitForLine = ({ child, line, said }: { child: ChildProcess; line: string; said: () => string }): Promise<void> =>
  new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`the product did not start in time:\n${said()}`))
    }, START_LIMIT_MS)
    const hear = () => {
      if (!said().includes(line)) return
      clearTimeout(limit)
      resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => {
      clearTimeout(limit)
      reject(new Error(`the product ended with ${code}:\n${said()}`))
    })
  })

interface Launch {
  port: number
  dataDir: string
  databaseUrl: string
  logLevel: 'warn' | 'info'
  hear: (words: string) => void
  said: () => string
}

const launch = async ({ port, dataDir, databaseUrl, logLevel, hear, said }: Launch): Promise<ChildProcess> => {
  const { PATH, HOME, TMPDIR } = process.env
  const child = spawn(process.execPath, ['--conditions=production', 'scripts/start.mjs'], {
    env: {
      PATH,
      HOME,
      TMPDIR,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: dataDir,
      MEDIA_DIR: join(dataDir, 'media'),
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: logLevel,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => hear(chunk.toString()))
  await waitForLine({ child, line: 'Bàn làm việc:', said })
  return child
}

const endChild = async (child: ChildProcess, signal: NodeJS.Signals) => {
  const ended = once(child, 'exit')
  child.kill(signal)
  const [code] = (await ended) as [number | null]
  return { code }
}

/**
 * The product as `npm start` runs it, built if need be, on a fresh demo newsroom in a throw-away folder and a free port; on SQLite in that
 * folder unless another database is named.
 */
export const startProduct = async ({
  databaseUrl = '',
  logLevel = 'warn',
}: {
  databaseUrl?: string
  logLevel?: 'warn' | 'info'
} = {}): Promise<RunningProduct> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'product-'))
  const port = await freePort()
  const life = { words: '', beforeThisStart: 0 }
  const said = () => life.words.slice(life.beforeThisStart)
  const start = (): Promise<ChildProcess> => {
    life.beforeThisStart = life.words.length
    const hear = (words: string) => {
      life.words += words
    }
    return launch({ port, dataDir, databaseUrl, logLevel, hear, said })
  }
  let child = await start()
  const end = (signal: NodeJS.Signals) => endChild(child, signal)
  const startAgain = async (): Promise<string> => {
    child = await start()
    return said()
  }
  const accounts = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as Account[]
  return {
    url: `http://localhost:${port}`,
    dataDir,
    said: () => life.words,
    accounts,
    accountOf: (email) => {
      const account = accounts.find((one) => one.email === email)
      if (!account) throw new Error(`no account ${email} in the demo newsroom`)
      return account
    },
    end,
    startAgain,
    cutPower: async () => {
      await end('SIGKILL')
      await startAgain()
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
