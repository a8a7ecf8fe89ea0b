import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SECANTUS } from './findMongo.mjs'

const START_WITHIN_MS = 60_000
const STOP_WITHIN_MS = 5000

/**
 * A MongoDB server for the tests, as `findMongo` found it. One started here listens on a free loopback port over a storage folder of its own,
 * both gone after `stop()`. SecantusDB serves one request at a time: `servers` of them (1 when not said) share the tests.
 * @param {{ found: Awaited<ReturnType<typeof import('./findMongo.mjs').findMongo>>, servers?: number }} asked
 * @returns {Promise<{ url: string, name: string, stop: () => Promise<void> } | { missing: string }>} `url` names no database; several
 *   servers stand in it parted by blanks.
 */
export async function provideMongo({ found, servers = 1 }) {
  if (found.missing) return found
  if (found.url) return { url: found.url, name: 'MONGODB_URL', stop: async () => {} }
  return found.mongod ? startMongod(found.mongod) : startSeveral({ program: found.secantus, servers })
}

async function startSeveral({ program, servers }) {
  const started = await Promise.all(Array.from({ length: servers }, () => startSecantus(program)))
  return {
    url: started.map(({ url }) => url).join(' '),
    name: SECANTUS,
    stop: async () => {
      await Promise.all(started.map(({ stop }) => stop()))
    },
  }
}

async function startMongod(program) {
  const server = await startServer({
    program,
    toArguments: ({ port, storage }) => [
      '--bind_ip',
      '127.0.0.1',
      '--port',
      port,
      '--dbpath',
      storage,
      '--replSet',
      'rs0',
      '--quiet',
    ],
  })
  await initiateReplicaSet(server.port)
  return { url: `mongodb://127.0.0.1:${server.port}/?replicaSet=rs0`, name: 'mongod', stop: server.stop }
}

/** The driver is the adapter's own: a second copy would make ids that Payload doesn't know (payload issue 11703). */
async function initiateReplicaSet(port) {
  const mongoose = createRequire(createRequire(import.meta.url).resolve('@payloadcms/db-mongodb'))('mongoose')
  const connection = await mongoose
    .createConnection(`mongodb://127.0.0.1:${port}/admin?directConnection=true`)
    .asPromise()
  await connection.db.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } })
  await connection.close()
}

async function startSecantus(program) {
  const server = await startServer({
    program,
    toArguments: ({ port, storage }) => [
      '--host',
      '127.0.0.1',
      '--port',
      port,
      '--storage-path',
      storage,
      '--log-level',
      'ERROR',
    ],
  })
  return { url: `mongodb://127.0.0.1:${server.port}/?replicaSet=secantus`, stop: server.stop }
}

async function startServer({ program, toArguments }) {
  const storage = mkdtempSync(join(tmpdir(), 'mongo-'))
  const port = await freePort()
  const child = spawn(program, toArguments({ port: String(port), storage }), { stdio: ['ignore', 'ignore', 'inherit'] })
  const stop = () => stopServer({ child, storage })
  const deadline = Date.now() + START_WITHIN_MS
  while (!(await accepts(port))) {
    if (child.exitCode === null && Date.now() < deadline) await sleep(100)
    else {
      await stop()
      throw new Error(`${program} did not start within ${START_WITHIN_MS} ms (exit code ${child.exitCode})`)
    }
  }
  return { port, stop }
}

async function stopServer({ child, storage }) {
  if (child.exitCode === null && child.signalCode === null) {
    const hardStop = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
    child.kill('SIGTERM')
    await once(child, 'exit')
    clearTimeout(hardStop)
  }
  rmSync(storage, { recursive: true, force: true })
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(() => resolve(true)))
    socket.on('error', () => resolve(false))
  })
}
