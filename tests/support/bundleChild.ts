import { mkdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'
import { PROGRAM, WHOLE } from '../../scripts/steps/bundlePackages.mjs'

/**
 * Bundles a script that a test starts as a child process, as the product is bundled: it starts in a third of the time of tsx. `isWhole`:
 * its packages too, which takes some seconds once and saves a second of CPU at each start; for one that is started again and again.
 */
export async function bundleChild(entry: string, { isWhole = false } = {}): Promise<string> {
  const folder = resolve('node_modules/.cache/test-children')
  mkdirSync(folder, { recursive: true })
  const outfile = `${folder}/${basename(entry, '.ts')}-${process.pid}.mjs`
  const alias = { '@payload-config': './src/payload.config.ts' }
  await build({
    entryPoints: [entry],
    outfile,
    alias,
    ...(isWhole ? WHOLE : { ...PROGRAM, packages: 'external' }),
  })
  return outfile
}
