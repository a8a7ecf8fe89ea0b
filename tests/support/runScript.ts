import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface ScriptEnd {
  code: number | null
  /** What it wrote to its output, and to its errors. */
  said: string
  complained: string
}

/** Runs a command of `scripts/` as `npm run` does, with these settings and none of this machine's; `input` is what is typed. */
export const runScript = async ({
  script,
  args = [],
  env = {},
  input = '',
}: {
  script: string
  args?: string[]
  env?: Record<string, string>
  input?: string
}): Promise<ScriptEnd> => {
  const { PATH, HOME, TMPDIR } = process.env
  const program = ['node_modules/tsx/dist/cli.mjs', '--conditions=production', script, ...args]
  const child = spawn(process.execPath, program, { env: { PATH, HOME, TMPDIR, NODE_ENV: 'test', ...env } })
  let said = ''
  let complained = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk.toString()
  })
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said, complained }
}
