// Run as a child process: opens a SQLite file and migrates it as the start does. A migration that fails, or a kill, ends the process.
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '@payloadcms/db-sqlite'
import { prepareDatabase } from '../../src/database/prepareDatabase'
import { recoverDatabase } from '../../src/database/recoverDatabase'
import { openSmallPayload } from './openSmallPayload'

interface Step {
  db: { run: (statement: ReturnType<typeof sql>) => Promise<unknown> }
}

const [dataDir = '', url = '', mode = ''] = process.argv.slice(2)
const database = { engine: 'sqlite', url } as const
const MIGRATIONS_TABLE = `CREATE TABLE payload_migrations (id text PRIMARY KEY, name text, batch numeric,
  updated_at text DEFAULT CURRENT_TIMESTAMP NOT NULL, created_at text DEFAULT CURRENT_TIMESTAMP NOT NULL)`

const first = {
  name: 'first',
  up: async ({ db }: Step) => {
    await db.run(sql.raw(MIGRATIONS_TABLE))
    await db.run(sql.raw('CREATE TABLE notes (id text PRIMARY KEY, title text)'))
    await db.run(sql.raw("INSERT INTO notes VALUES ('1', 'giữ nguyên')"))
  },
  down: async () => {},
}
const second = {
  name: 'second',
  up: async ({ db }: Step) => {
    await db.run(sql.raw("UPDATE notes SET title = 'đã đổi'"))
    if (mode === 'fail') throw new Error('a migration that cannot go on')
    if (mode === 'hang') {
      console.log('half-way')
      await sleep(60_000)
    }
  },
  down: async () => {},
}

const recovered = recoverDatabase(database)
const payload = await openSmallPayload({ test: { dataDir, database, remove: async () => {} }, collections: [] })
const ran = await prepareDatabase({
  payload,
  database,
  migrations: mode === 'first' ? [first] : [first, second],
  required: [],
})
console.log(JSON.stringify({ recovered, ran }))
process.exit(0)
