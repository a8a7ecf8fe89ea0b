import { mkdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

/** Packages with a part that is no JavaScript, or that look for files beside their own. */
const UNBUNDLED = ['libsql', '@libsql/*', 'sharp', 'pino', 'drizzle-kit', 'drizzle-kit/*']

/** What packages in one file still ask for of Node's older modules. */
const OLDER_MODULES = `import { createRequire as makeRequire } from 'node:module'
import { fileURLToPath as pathOf } from 'node:url'
const require = makeRequire(import.meta.url)
const __filename = pathOf(import.meta.url)
const __dirname = pathOf(new URL('.', import.meta.url))`

const WHOLE: BuildOptions = {
  external: UNBUNDLED,
  conditions: ['production'],
  banner: { js: OLDER_MODULES },
  loader: { '.css': 'empty', '.scss': 'empty' },
}

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
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias,
    logLevel: 'error',
    ...(isWhole ? WHOLE : { packages: 'external' }),
  })
  return outfile
}
