import { mkdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'

/** Bundles a script that a test starts as a child process, as the product is bundled: it starts in a third of the time of tsx. */
export async function bundleChild(entry: string): Promise<string> {
  const folder = resolve('node_modules/.cache/test-children')
  mkdirSync(folder, { recursive: true })
  const outfile = `${folder}/${basename(entry, '.ts')}-${process.pid}.mjs`
  const alias = { '@payload-config': './src/payload.config.ts' }
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias,
    logLevel: 'error',
  })
  return outfile
}
