// npm run bench: measures the server that `npm start` starts, over data of its own, and prints a table. Nothing but loopback; about
// five minutes, and a build where there is none. Ends with 1 when a cached page or feed is served at less than 70 % of a bare server.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareReads } from './bench/compareReads'
import { measurePublishing } from './bench/measurePublishing'
import { printPublishing, printReads, printRow } from './bench/printBench'
import { type MeasuredServer, startServer } from './bench/startServer'
import { findMongo } from './steps/findMongo.mjs'
import { machineEnvironment } from './steps/machineEnvironment.mjs'
import { provideMongo } from './steps/provideMongo.mjs'

const LEAST_RATIO = 0.7
const say = (line: string): void => void process.stderr.write(`${line}\n`)
/** What must be ended and deleted when the measuring is broken off, newest last. */
const running = new Set<() => Promise<void>>()

const withServer = async <T>(
  options: Parameters<typeof startServer>[0],
  task: (server: MeasuredServer) => Promise<T>,
): Promise<T> => {
  const server = await startServer(options)
  running.add(server.stop)
  try {
    return await task(server)
  } finally {
    await server.stop()
    running.delete(server.stop)
  }
}

const withFolder = async <T>(task: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const remove = async () => rmSync(folder, { recursive: true, force: true })
  running.add(remove)
  try {
    return await task(folder)
  } finally {
    await remove()
    running.delete(remove)
  }
}

/** An article that readers have, with its picture: the newest of the demo. */
const articleOf = async (origin: string): Promise<string> => {
  const feed = await fetch(`${origin}/rss.xml`).then((response) => response.text())
  const [link] = feed.match(/\/bai\/[^<"?]+/) ?? []
  if (!link) throw new Error('the feed of the demo newsroom names no article')
  return link
}

const measureSqlite = () =>
  withFolder(async (dataDir) => {
    say('SQLite: first start (installs, builds and loads the demo where needed)')
    const first = await withServer({ dataDir }, async ({ startMs }) => startMs)
    say('SQLite: second start, cached reads')
    return withServer({ dataDir }, async (server) => {
      const idleBytes = server.residentBytes()
      const reads = await compareReads({
        origin: server.origin,
        paths: [await articleOf(server.origin), '/rss.xml'],
      })
      say('SQLite: 100 articles through a fact check to readers')
      const publishing = await measurePublishing(server)
      return { first, second: server.startMs, idleBytes, loadedBytes: server.residentBytes(), reads, publishing }
    })
  })

const measureMongo = async () => {
  const mongo = await provideMongo({ found: await findMongo({ env: machineEnvironment(), say }) })
  if ('missing' in mongo) return mongo
  running.add(mongo.stop)
  try {
    const databaseUrl = mongo.url.replace(
      /^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/,
      `$1/bench_${Date.now().toString(36)}`,
    )
    say(`MongoDB (${mongo.name}): 100 articles through a fact check to readers`)
    const publishing = await withFolder((dataDir) => withServer({ dataDir, databaseUrl }, measurePublishing))
    return { name: mongo.name, publishing }
  } finally {
    await mongo.stop()
    running.delete(mongo.stop)
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    for (const stop of [...running].reverse()) await stop()
    process.exit(130)
  })
}

printRow('Machine', `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`)
const sqlite = await measureSqlite()
printRow('First start, demo loaded', `${(sqlite.first / 1000).toFixed(1)} s`)
printRow('Second start', `${(sqlite.second / 1000).toFixed(1)} s`)
printRow(
  'Resident memory',
  `${Math.round(sqlite.idleBytes / 1e6)} MB after the start, ${Math.round(sqlite.loadedBytes / 1e6)} MB at the end`,
)
for (const read of sqlite.reads) printReads({ read, leastRatio: LEAST_RATIO })
printPublishing({ database: 'SQLite', publishing: sqlite.publishing })

const mongo = await measureMongo()
if ('missing' in mongo) {
  printRow('MongoDB', `NOT MEASURED: ${mongo.missing}`)
} else {
  printPublishing({ database: `MongoDB (${mongo.name})`, publishing: mongo.publishing })
}
process.exitCode = sqlite.reads.every(({ ratio }) => ratio >= LEAST_RATIO) ? 0 : 1
