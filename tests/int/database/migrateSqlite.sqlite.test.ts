import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { bundleChild } from '../../support/bundleChild'

const folder = mkdtempSync(join(tmpdir(), 'migrate-'))
const migratedOnce = join(folder, 'migrated-once.db')
let program: string
let file: string

beforeAll(async () => {
  program = await bundleChild('tests/support/migrateOnce.ts')
  file = join(folder, 'newsroom.db')
  await run('first')
  const client = createClient({ url: pathToFileURL(file).href })
  await client.execute({ sql: 'VACUUM INTO ?', args: [migratedOnce] })
  client.close()
})
beforeEach(() => {
  file = join(mkdtempSync(join(folder, 'case-')), 'newsroom.db')
  copyFileSync(migratedOnce, file)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(program)
})

function start(mode: 'first' | 'both' | 'fail' | 'hang') {
  const child = spawn(process.execPath, [program, dirname(file), pathToFileURL(file).href, mode], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (part) => (said.out += part))
  child.stderr.on('data', (part) => (said.err += part))
  return { child, said }
}

async function run(mode: 'first' | 'both' | 'fail') {
  const { child, said } = start(mode)
  const [code] = await once(child, 'close')
  return { code, ...said }
}

async function titles(path = file): Promise<unknown[]> {
  const client = createClient({ url: pathToFileURL(path).href })
  const { rows } = await client.execute('SELECT title FROM notes')
  client.close()
  return rows.map(({ title }) => title)
}

describe('a migration of the newsroom at start', () => {
  it('runs once, and keeps the database from before', async () => {
    expect(JSON.parse((await run('both')).out)).toEqual({ recovered: false, ran: ['second'] })
    expect(await titles()).toEqual(['đã đổi'])
    expect(await titles(`${file}.before-last-migration`)).toEqual(['giữ nguyên'])
    expect(JSON.parse((await run('both')).out)).toEqual({ recovered: false, ran: [] })
  })

  it('that fails leaves the database as it was, and says so', async () => {
    const { code, err } = await run('fail')
    expect(code).toBe(1)
    expect(err).toContain('đã được trả về như trước khi nâng cấp')
    expect(await titles()).toEqual(['giữ nguyên'])
    expect(existsSync(`${file}.before-unfinished-migration`)).toBe(false)
  })

  it('that is killed half-way is undone by the next start and run again', async () => {
    const { child } = start('hang')
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(JSON.parse((await run('both')).out)).toEqual({ recovered: true, ran: ['second'] })
    expect(await titles(`${file}.before-last-migration`)).toEqual(['giữ nguyên'])
  })

  it('is refused when a newer version has migrated the database', async () => {
    await run('both')
    const { code, err } = await run('first')
    expect(code).not.toBe(0)
    expect(err).toContain('phiên bản mới hơn')
    expect(await titles()).toEqual(['đã đổi'])
  })
})
