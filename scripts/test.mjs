// npm test [-- GROUP…]: installs what is missing, runs every group (or the named ones) and ends with one line of sums.
import { existsSync, readdirSync } from 'node:fs'
import { findMongo } from './steps/findMongo.mjs'
import { installPackages } from './steps/installPackages.mjs'
import { machineEnvironment } from './steps/machineEnvironment.mjs'
import { provideBrowser } from './steps/provideBrowser.mjs'
import { provideMongo } from './steps/provideMongo.mjs'
import { runJest, WORKERS } from './steps/runJest.mjs'
import { runProgram } from './steps/runProgram.mjs'
import { skipLoudly } from './steps/skipLoudly.mjs'

// Against hanging only: on two quiet cores the short tests take eleven minutes, the long ones half an hour and some.
const LIMIT_MS = { short: 45 * 60_000, long: 80 * 60_000 }
const ENGINES = ['sqlite', 'mongodb']
const COMMANDS = { types: ['tsc', '--noEmit'], lint: ['biome', 'check', '.'] }
/**
 * Groups of one lane follow each other; the lanes go side by side, because tests on MongoDB wait for their server half of their time. The
 * browser comes first in its own: it has one worker, and waits for its download while the other lane has enough to do.
 */
const LANES = ['sqlite', 'mongodb']
const GROUPS = [
  { name: 'types' },
  { name: 'lint' },
  { name: 'conventions', folder: 'tests/conventions' },
  { name: 'unit', folder: 'tests/unit' },
  { name: 'browser', folder: 'tests/browser', lane: 'mongodb', needsBrowser: true },
  { name: 'int', folder: 'tests/int', engine: 'sqlite' },
  { name: 'int', folder: 'tests/int', engine: 'mongodb' },
  { name: 'http', folder: 'tests/http' },
  { name: 'long', folder: 'tests/long', engine: 'sqlite' },
  { name: 'long', folder: 'tests/long', engine: 'mongodb' },
  { name: 'long', title: 'stories at the panel', folder: 'tests/stories', lane: 'mongodb', needsBrowser: true },
]

const isCi = process.env.CI === 'true'
const say = (line) => process.stderr.write(`${line}\n`)
const sum = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped })
const NONE = { passed: 0, failed: 0, skipped: 0 }

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !GROUPS.some((group) => group.name === name))
if (unknown.length > 0) {
  say(
    `No such group of tests: ${unknown.join(', ')}. There are: ${[...new Set(GROUPS.map(({ name }) => name))].join(', ')}.`,
  )
  process.exit(2)
}

const groups = GROUPS.filter(({ name }) => (asked.length > 0 ? asked.includes(name) : name !== 'long'))
const needsMongo = groups.some(({ engine }) => engine === 'mongodb')
const needsBrowser = groups.some((group) => group.needsBrowser)
const [found, browser] = await Promise.all([
  needsMongo ? findMongo({ env: process.env, say }) : null,
  needsBrowser ? provideBrowser({ env: process.env, say }) : {},
  installPackages({ say }),
])
const deadline = Date.now() + (asked.includes('long') ? LIMIT_MS.long : LIMIT_MS.short)
const mongo = found ? await provideMongo({ found, servers: WORKERS }) : {}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await mongo.stop?.()
    process.exit(130)
  })
}
let counts = NONE
try {
  const lanes = LANES.map((lane) => groups.filter((group) => laneOf(group) === lane))
  for (const outcome of await Promise.all(lanes.map(runLane))) counts = sum(counts, outcome)
} finally {
  await mongo.stop?.()
}
const anythingToRun = groups.some((group) => !group.folder || filesOf(group).length > 0)
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed > 0 || (anythingToRun && counts.passed === 0) ? 1 : 0

function laneOf({ lane, engine }) {
  return lane ?? (engine === 'mongodb' ? 'mongodb' : 'sqlite')
}

async function runLane(lane) {
  let outcome = NONE
  for (const group of lane) outcome = sum(outcome, await runGroup(group))
  return outcome
}

/** What a group says comes when it ends, whole: two lanes that speak at once can't be read. */
async function runGroup(group) {
  const title = group.title ?? (group.engine ? `${group.name} on ${group.engine}` : group.name)
  const start = Date.now()
  say(`… ${title}`)
  const { report, ...outcome } = group.folder ? await runFolder(group) : await runCommand(COMMANDS[group.name])
  say(
    `\n── ${title}\n${report ?? ''}── ${title}: ${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped, ${Math.round((Date.now() - start) / 1000)} s`,
  )
  return outcome
}

async function runFolder({ folder, engine, needsBrowser: isAtBrowser }) {
  const files = filesOf({ folder, engine })
  if (files.length === 0) return NONE
  const missing = (isAtBrowser ? browser.missing : undefined) ?? (engine === 'mongodb' ? mongo.missing : undefined)
  if (missing) return skipLoudly({ folder, count: files.length, missing, isCi, say })
  const env = { ...machineEnvironment(), TEST_DB: engine, MONGODB_URL: mongo.url, CHROMIUM_PATH: browser.path }
  return runJest({ files, env, limitMs: Math.max(1000, deadline - Date.now()) })
}

async function runCommand([program, ...args]) {
  const { status, stdout, stderr } = await runProgram(process.execPath, [`node_modules/.bin/${program}`, ...args])
  return { ...NONE, [status === 0 ? 'passed' : 'failed']: 1, report: `${stdout}${stderr}` }
}

/** `x.sqlite.test.ts` is about one engine only and isn't asked of the other. */
function filesOf({ folder, engine }) {
  if (!existsSync(folder)) return []
  const isOfOther = (name) => ENGINES.some((other) => other !== engine && name.includes(`.${other}.test.`))
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.test\.tsx?$/.test(name))
  return names.filter((name) => !engine || !isOfOther(name)).map((name) => `${folder}/${name}`)
}
