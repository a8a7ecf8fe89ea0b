import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { oneAtATime } from './oneAtATime.mjs'

/** Where the bundled packages stand; jest's `moduleNameMapper` in package.json leads there. */
export const FOLDER = 'node_modules/.cache/test-packages'

/** Packages of some hundred files each that every integration test loads anew, by the name of their bundle. */
export const PACKAGES = {
  payload: 'payload',
  'payload-shared': 'payload/shared',
  'db-sqlite': '@payloadcms/db-sqlite',
  'db-mongodb': '@payloadcms/db-mongodb',
  'richtext-lexical': '@payloadcms/richtext-lexical',
  'lexical-headless': '@payloadcms/richtext-lexical/lexical/headless',
  vietnamese: '@payloadcms/translations/languages/vi',
  zod: 'zod',
}

/** Packages with a part that is no JavaScript, or that look for files beside their own, or that must be one copy with the product's. */
const APART = ['libsql', '@libsql/*', 'sharp', 'pino', 'drizzle-kit', 'drizzle-kit/*', 'mongodb']

/** What packages in one file still ask for of Node's older modules. */
const OLDER_MODULES = `import { createRequire as makeRequire } from 'node:module'
import { fileURLToPath as pathOf } from 'node:url'
const require = makeRequire(import.meta.url)
const __filename = pathOf(import.meta.url)
const __dirname = pathOf(new URL('.', import.meta.url))`

/**
 * How esbuild bundles a program of the tests.
 * @type {import('esbuild').BuildOptions}
 */
export const PROGRAM = { bundle: true, platform: 'node', format: 'esm', logLevel: 'error' }

/**
 * How it bundles these packages into one.
 * @type {import('esbuild').BuildOptions}
 */
export const WHOLE = {
  ...PROGRAM,
  conditions: ['production'],
  external: APART,
  banner: { js: OLDER_MODULES },
  loader: { '.css': 'empty', '.scss': 'empty' },
}

/** What the bundles are made of: the installed versions and this file. */
const stampNow = () =>
  createHash('sha256')
    .update(readFileSync('node_modules/.package-lock.json'))
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex')

const isFresh = (stamp) => existsSync(join(FOLDER, 'stamp')) && readFileSync(join(FOLDER, 'stamp'), 'utf8') === stamp

/**
 * Bundles the packages once for all test files, unless that was done: a test file has its own copy of every module, and loading Payload's
 * some thousand files took two seconds of each. The stamp is written last: what was broken off is done again.
 */
export default async function bundlePackages() {
  const stamp = stampNow()
  if (isFresh(stamp)) return
  mkdirSync(dirname(FOLDER), { recursive: true })
  const say = (line) => process.stderr.write(`${line}\n`)
  await oneAtATime({ lock: `${FOLDER}-making`, say }, () => bundleUnlessFresh(stamp))
}

/** Whoever waited for another run of tests finds the work done. */
async function bundleUnlessFresh(stamp) {
  if (isFresh(stamp)) return
  rmSync(FOLDER, { recursive: true, force: true })
  await build({ ...WHOLE, entryPoints: PACKAGES, outdir: FOLDER, splitting: true, outExtension: { '.js': '.mjs' } })
  writeFileSync(join(FOLDER, 'stamp'), stamp)
}
