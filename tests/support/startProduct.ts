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
    const limit = setTimeout(() => reject(new Error(`the product did not start in time:\n${said()}`)), START_LIMIT_MS)
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
  let words = ''
  const said = () => words
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      words += chunk.toString()
    })
  await waitForLine({ child, line: 'Bàn làm việc:', said })
  const accounts = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as Account[]
  return {
    url: `http://localhost:${port}`,
    dataDir,
    said,
    accounts,
    accountOf: (email) => {
      const account = accounts.find((one) => one.email === email)
      if (!account) throw new Error(`no account ${email} in the demo newsroom`)
      return account
    },
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
