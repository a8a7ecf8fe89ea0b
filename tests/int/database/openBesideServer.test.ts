import { copyFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { writeBackup } from '../../../src/backup/writeBackup'
import { migrateAlone } from '../../../src/database/migrateAlone'
import { MIGRATIONS } from '../../../src/database/migrations'
import { recordMigrations } from '../../../src/database/recordMigrations'
import { sqliteFile } from '../../../src/database/sqliteFile'
import { openBesideServer } from '../../../src/openBesideServer'
import { openDatabase } from '../../../src/openDatabase'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'
import { openTestDatabase, type TestDatabase, testEngine } from '../../support/openTestDatabase'
import { runScript } from '../../support/runScript'
import { testSettings } from '../../support/testSettings'

let newsroom: TestNewsroom
let number = 0
const opened: Payload[] = []
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterEach(async () => {
  for (const payload of opened.splice(0)) await payload.destroy()
})
afterAll(() => newsroom.close())

/** What a command opens while the newsroom of this test serves. */
async function openCommand(): Promise<Payload> {
  number += 1
  const { config, settings, key } = newsroom
  const payload = await openBesideServer({ payload: config, database: settings.database, key: `${key}-${number}` })
  opened.push(payload)
  return payload
}

const refusedFor = (reason: string) => ({ code: 'unavailable', details: expect.objectContaining({ reason }) })
const last = MIGRATIONS[testEngine].at(-1)?.name ?? ''
const where = { name: { equals: last } }
const forget = () => newsroom.payload.delete({ collection: 'payload-migrations', where, overrideAccess: true })
const known = async () =>
  (await newsroom.payload.count({ collection: 'payload-migrations', where, overrideAccess: true })).totalDocs

describe('a command beside the server', () => {
  it('works on the database as it is', async () => {
    const payload = await openCommand()
    expect((await payload.count({ collection: 'people', overrideAccess: true })).totalDocs).toBeGreaterThan(0)
  })

  it('does nothing to a database that its own version would still migrate', async () => {
    await forget()
    await expect(openCommand()).rejects.toMatchObject({
      ...refusedFor('older'),
      message: expect.stringMatching(new RegExp(`không tự nâng cấp.*${last}`)),
    })
    expect(await known()).toBe(0)
    await recordMigrations({ payload: newsroom.payload, names: [last] })
    await expect(openCommand()).resolves.toBeDefined()
  })

  it('does nothing to a database that a newer version has migrated', async () => {
    await recordMigrations({ payload: newsroom.payload, names: ['20990101_000000_later'] })
    await expect(openCommand()).rejects.toMatchObject(refusedFor('newer'))
    const later = { name: { equals: '20990101_000000_later' } }
    await newsroom.payload.delete({ collection: 'payload-migrations', where: later, overrideAccess: true })
  })

  // A migration is put back from a copy on SQLite only.
  if (testEngine === 'mongodb') return

  it('leaves a migration alone that is under way or was broken off, and what was written since', async () => {
    const file = sqliteFile(newsroom.settings.database.url)
    const copy = `${file}.before-unfinished-migration`
    copyFileSync(file, copy)
    const { ino } = statSync(file)
    await expect(openCommand()).rejects.toMatchObject(refusedFor('migrating'))
    const backup = { settings: newsroom.settings, file: `${file}.tar.gz`, now: newsroom.now() }
    await expect(writeBackup(backup)).rejects.toMatchObject(refusedFor('migrating'))
    expect([existsSync(copy), existsSync(`${file}-wal`), statSync(file).ino]).toEqual([true, true, ino])
    rmSync(copy)
    await expect(openCommand()).resolves.toBeDefined()
  })

  it.each([
    ['verify-log', []],
    ['rebuild', []],
    ['import', ['bai.txt', '--kind', 'article', '--author', 'khue@toasoan.example']],
  ])('says that there is no newsroom yet, and makes none: %s', async (command, args) => {
    const empty = openTestDatabase()
    const env = { DATA_DIR: empty.dataDir, DATABASE_URL: empty.database.url }
    const end = await runScript({ script: `scripts/${command}.ts`, args, env })
    expect(end).toMatchObject({
      code: 1,
      said: '',
      complained: expect.stringMatching(/^Chưa làm gì: chưa có cơ sở dữ liệu.*\n$/),
    })
    expect(existsSync(sqliteFile(empty.database.url))).toBe(false)
    rmSync(empty.dataDir, { recursive: true })
  })

  it('has an administrator made only in a newsroom that is not being migrated', async () => {
    const file = sqliteFile(newsroom.settings.database.url)
    const copy = `${file}.before-unfinished-migration`
    copyFileSync(file, copy)
    const before = readFileSync(copy)
    const end = await runScript({
      script: 'scripts/create-admin.ts',
      args: ['moi@toasoan.example', 'Người Mới'],
      env: { DATA_DIR: newsroom.settings.dataDir, DATABASE_URL: newsroom.settings.database.url },
      input: 'mật khẩu đủ dài\n',
    })
    expect(end).toMatchObject({ code: 1, said: '', complained: expect.stringContaining('đang được nâng cấp') })
    expect(readFileSync(copy).equals(before)).toBe(true)
    rmSync(copy)
  })

  it('makes the first administrator where there is no database at all', async () => {
    const empty = openTestDatabase()
    const env = { DATA_DIR: empty.dataDir, DATABASE_URL: empty.database.url }
    const args = ['dau.tien@toasoan.example', 'Người Đầu Tiên']
    const input = 'mật khẩu đủ dài\n'
    expect(await runScript({ script: 'scripts/create-admin.ts', args, env, input })).toMatchObject({ code: 0 })
    rmSync(empty.dataDir, { recursive: true })
  })
})

if (testEngine === 'sqlite')
  describe('the database while it is recovered and migrated', () => {
    const openOwned = async (test: TestDatabase) => {
      const { config } = newsroom
      return openDatabase({ payload: config, database: test.database, key: test.dataDir })
    }

    it('is opened by one process only; the other one leaves it alone and says so', async () => {
      const test = openTestDatabase()
      await migrateAlone(test.database, async () => {
        await expect(openOwned({ ...test, database: testSettings(test).database })).rejects.toMatchObject(
          refusedFor('migrating'),
        )
        expect(existsSync(sqliteFile(test.database.url))).toBe(false)
      })
      await expect(migrateAlone(test.database, async () => 'free again')).resolves.toBe('free again')
      rmSync(test.dataDir, { recursive: true })
    })
  })
