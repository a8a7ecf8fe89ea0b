// npm run migrate:create -- NAME: writes the SQL that leads a SQLite database from the last migration to today's collections.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload } from 'payload'
import { newsroomConfig } from '../src/newsroomConfig'
import { readConfig } from '../src/readConfig'

const [name] = process.argv.slice(2)
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('Cách dùng: npm run migrate:create -- TEN_NGAN (chữ thường, số, gạch dưới)\n')
  process.exit(2)
}

const dataDir = mkdtempSync(join(tmpdir(), 'migration-'))
const answer = readConfig({ DATA_DIR: dataDir })
if (!answer.ok) throw new Error('the default settings must be complete')
const settings = { ...answer.config, payloadSecret: 'not used: nothing is opened' }
const config = await newsroomConfig({ settings, services: { now: () => '', wakeRelay: () => undefined } })
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })

process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
await payload.db.createMigration({ migrationName: name, payload, skipEmpty: true })
markTypeImports(payload.db.migrationDir)
process.exit(0)

/** Payload's template imports its types as values, which a module that is compiled by itself may not. */
function markTypeImports(folder: string) {
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replace(
        'import { MigrateUpArgs, MigrateDownArgs, sql }',
        'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
      ),
    )
  }
}
