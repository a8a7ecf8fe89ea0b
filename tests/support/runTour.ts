import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { RunningProduct } from './startProduct'

/** `npm run tour -- FILES` against a running product, or against what stands at `url` in its place. Answers how it ended and what it said. */
export const runTour = async ({
  product,
  files,
  url = product.url,
}: {
  product: RunningProduct
  files: string[]
  url?: string
}): Promise<{ code: number | null; said: string; complained: string }> => {
  const { PATH, HOME, TMPDIR } = process.env
  const child = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', '--conditions=production', 'scripts/tour.ts', ...files],
    {
      env: { PATH, HOME, TMPDIR, NODE_ENV: 'test', DATA_DIR: product.dataDir, PUBLIC_URL: url },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  let complained = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk.toString()
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said, complained }
}
