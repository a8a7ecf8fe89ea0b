import { runScript, type ScriptEnd } from './runScript'
import type { RunningProduct } from './startProduct'

/** `npm run tour -- FILES` against a running product, or against what stands at `url` in its place. Answers how it ended and what it said. */
export const runTour = ({
  product,
  files,
  url = product.url,
}: {
  product: RunningProduct
  files: string[]
  url?: string
}): Promise<ScriptEnd> =>
  runScript({ script: 'scripts/tour.ts', args: files, env: { DATA_DIR: product.dataDir, PUBLIC_URL: url } })
