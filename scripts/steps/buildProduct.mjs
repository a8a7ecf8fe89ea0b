import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isBuilt, STAMP } from './isBuilt.mjs'
import { oneAtATime } from './oneAtATime.mjs'

const SOURCES = [
  'package-lock.json',
  'package.json',
  'next.config.mjs',
  'tsconfig.json',
  'src',
  'collections',
  'hooks',
  'scripts/demo',
  'scripts/steps/buildProduct.mjs',
]
const PROGRESS_EVERY_MS = 10_000

/**
 * Builds the server (one bundle, packages outside: it starts in half the time and memory of the sources) and the panel
 * (`next build`), unless both were built from these very sources and are there. An interrupted build leaves no stamp and is done again.
 * @param {{ say: (line: string) => void }} asked
 */
export async function buildProduct({ say }) {
  const hash = hashOf(SOURCES)
  if (isBuilt({ folder: '.', hash })) return
  mkdirSync('node_modules/.cache', { recursive: true })
  await oneAtATime({ lock: 'node_modules/.cache/building', say }, () => buildUnlessBuilt({ hash, say }))
}

/** Whoever waited for another start of these sources finds the work done. */
async function buildUnlessBuilt({ hash, say }) {
  if (isBuilt({ folder: '.', hash })) return
  rmSync('dist', { recursive: true, force: true })
  mkdirSync('dist')
  say('Building the server')
  await bundleServer()
  say('Building the panel, usually half a minute to two minutes')
  await buildPanel(say)
  writeFileSync(STAMP, hash)
}

async function bundleServer() {
  const { build, stop } = await import('esbuild')
  await build({
    entryPoints: ['src/server.ts'],
    outfile: 'dist/server.mjs',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    alias: { '@payload-config': './src/payload.config.ts' },
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'warning',
  })
  // Its helper process would otherwise live as long as the server.
  await stop()
}

/** The panel is the same for every newsroom: none of this machine's settings reach the build, and its data folder is thrown away. */
async function buildPanel(say) {
  const dataDir = mkdtempSync(join(tmpdir(), 'build-'))
  const { PATH, HOME, TMPDIR } = process.env
  const start = Date.now()
  const progress = setInterval(() => say(`  … ${Math.round((Date.now() - start) / 1000)} s`), PROGRESS_EVERY_MS)
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: {
      PATH,
      HOME,
      TMPDIR,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
    },
    stdio: 'inherit',
  })
  const [code] = await once(next, 'exit')
  clearInterval(progress)
  rmSync(dataDir, { recursive: true, force: true })
  if (code !== 0) throw new Error(`"next build" failed with exit code ${code}; its own message is above`)
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const file of paths.flatMap(filesUnder)) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}
