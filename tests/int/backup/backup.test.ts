import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { create, extract } from 'tar'
import { describeFile } from '../../../src/backup/describeFile'
import { restoreBackup } from '../../../src/backup/restoreBackup'
import { writeBackup } from '../../../src/backup/writeBackup'
import { newsroomConfig } from '../../../src/newsroomConfig'
import { openDatabase } from '../../../src/openDatabase'
import { type Checkpoint, checkpointFile, readCheckpoints } from '../../../src/relay/checkpoints'
import { keepCheckpoints } from '../../../src/relay/keepCheckpoints'
import { verifyLog } from '../../../src/relay/verifyLog'
import { writeArticle } from '../../support/newsroomActs'
import { openTestDatabase, type TestDatabase, testEngine } from '../../support/openTestDatabase'
import { publishWithPicture } from '../../support/publishWithPicture'
import { runScript } from '../../support/runScript'
import { seedPeople } from '../../support/seedPeople'
import { testSettings } from '../../support/testSettings'

const NOW = '2026-11-23T02:00:00.000Z'
const services = { now: () => NOW, wakeRelay: () => undefined }
const opened: { test: TestDatabase; payload: Payload }[] = []

const original = openTestDatabase()
const settings = testSettings(original)
const archive = join(original.dataDir, 'backups', 'newsroom.tar.gz')
let payload: Payload
/** Some readers of lines end one at these; JSON leaves them as they are. */
const LINE_BREAKS = 'Một dòng\u2028dòng hai\u2029dòng ba.'

beforeAll(async () => {
  payload = await open(original)
  await seedPeople({ payload })
  await publishWithPicture({ payload })
  await writeArticle({ payload, text: { sapo: LINE_BREAKS } })
  await keepCheckpoints({ payload, file: checkpointFile(settings.dataDir) })
  mkdirSync(join(settings.mediaDir, 'cỡ nhỏ'))
  writeFileSync(join(settings.mediaDir, 'cỡ nhỏ', 'ảnh bìa.webp'), Buffer.from([0, 1, 2, 255]))
  writeFileSync(join(settings.mediaDir, '.đang tải lên.webp.part'), 'an upload under way')
  writeFileSync(join(settings.mediaDir, 'README.md'), 'not a part of the newsroom')
  writeFileSync(join(settings.dataDir, 'secret'), 'never in a backup')
  await writeBackup({ settings, file: archive, now: NOW })
})
afterAll(async () => {
  for (const { test, payload } of opened) await test.remove(payload)
})

async function open(test: TestDatabase): Promise<Payload> {
  const config = newsroomConfig({ settings: testSettings(test), services })
  const { payload } = await openDatabase({ payload: config, database: test.database, key: test.dataDir })
  opened.push({ test, payload })
  return payload
}

/** Files that readers are offered, by what the publications of this newsroom say. */
async function filesForReaders(from: Payload): Promise<string[]> {
  const { docs } = await from.find({ collection: 'publications', overrideAccess: true })
  const publications = docs.map(({ publication }) => publication as { files: Record<string, { file: string }[]> })
  return publications.flatMap(({ files }) => Object.values(files).flatMap((sizes) => sizes.map(({ file }) => file)))
}

async function rowsOf(from: Payload) {
  const slugs = from.config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
  const found = await Promise.all(
    slugs.map((collection) =>
      from.find({ collection, limit: 0, sort: 'id', overrideAccess: true, showHiddenFields: true }),
    ),
  )
  return Object.fromEntries(slugs.map((slug, index) => [slug, found[index]?.docs]))
}

/** The archive again, with one thing in it changed. */
async function altered(change: (stage: string) => void | Promise<void>): Promise<string> {
  const stage = join(original.dataDir, 'altered')
  const file = join(original.dataDir, 'altered.tar.gz')
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(stage)
  await extract({ file: archive, cwd: stage })
  await change(stage)
  await create({ gzip: true, file, cwd: stage }, readdirSync(stage))
  return file
}

describe('a backup of the newsroom', () => {
  let restored: Payload
  const other = openTestDatabase()
  const place = testSettings(other)

  it('is restored into an empty place with every row and file, and signs people in again', async () => {
    const manifest = await restoreBackup({ settings: place, file: archive })
    expect(manifest).toMatchObject({ engine: testEngine, madeAt: NOW })
    restored = await open(other)
    expect(await rowsOf(restored)).toEqual(await rowsOf(payload))
    expect((await rowsOf(restored)).people?.length).toBeGreaterThan(5)
    expect((await rowsOf(restored)).articles).toContainEqual(expect.objectContaining({ sapo: LINE_BREAKS }))
    expect(manifest.files.filter(({ path }) => path.includes('/.'))).toEqual([])
    expect([...readFileSync(join(place.mediaDir, 'cỡ nhỏ', 'ảnh bìa.webp'))]).toEqual([0, 1, 2, 255])
    expect(readdirSync(place.dataDir).filter((name) => /secret|restore/.test(name))).toEqual([])
  })

  it('brings back a log that verifies with its checkpoints, and what readers had, pictures too', async () => {
    const checkpoints = await readCheckpoints(checkpointFile(place.dataDir))
    expect(checkpoints).toMatchObject([{ seq: 5, time: NOW }])
    const verdict = await verifyLog({ payload: restored, checkpoints })
    expect(verdict).toMatchObject({ faults: [], events: 5, editions: 1, verdicts: 1, publications: 1 })
    const files = await filesForReaders(restored)
    expect(files.length).toBeGreaterThan(1)
    for (const file of files)
      expect(readFileSync(join(place.mediaDir, file))).toEqual(readFileSync(join(settings.mediaDir, file)))
  })

  it('is readable by its owner only and leaves nothing half-made beside it', () => {
    expect(statSync(archive).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(original.dataDir, 'backups'))).toEqual(['newsroom.tar.gz'])
  })

  it('is never restored over anything: each thing in the way is named', async () => {
    const attempt = restoreBackup({ settings, file: archive })
    await expect(attempt).rejects.toMatchObject({
      code: 'bad_request',
      message: expect.stringContaining('không trống'),
    })
    await expect(attempt).rejects.toMatchObject({ message: expect.stringContaining('checkpoints.ndjson') })
  })
})

describe('a damaged backup is refused, and nothing is put in place', () => {
  const empty = openTestDatabase()
  const place = testSettings(empty)
  const attempt = (file: string) => restoreBackup({ settings: place, file })
  const nothingThere = () => expect(readdirSync(empty.dataDir)).toEqual(['media'])

  it.each([
    [
      'a picture was changed',
      (stage: string) => writeFileSync(join(stage, 'media/cỡ nhỏ/ảnh bìa.webp'), 'khác'),
      'ảnh bìa.webp trong bản sao lưu đã bị thay đổi',
    ],
    [
      'a picture is missing',
      (stage: string) => rmSync(join(stage, 'media/cỡ nhỏ/ảnh bìa.webp')),
      'thiếu media/cỡ nhỏ/ảnh bìa.webp',
    ],
    [
      'the manifest is of something else',
      (stage: string) => writeFileSync(join(stage, 'manifest.json'), '{}'),
      'không phải bản sao lưu của toà soạn',
    ],
    [
      'the manifest leads out of its place',
      (stage: string) => writeFileSync(join(stage, 'manifest.json'), manifestWith(stage, 'media/../../x')),
      'không phải bản sao lưu của toà soạn',
    ],
    [
      'the database is of the other engine',
      (stage: string) => writeFileSync(join(stage, 'manifest.json'), otherEngine(stage)),
      'bản sao lưu là của',
    ],
  ])('%s', async (_, change, message) => {
    await expect(attempt(await altered(change))).rejects.toMatchObject({ message: expect.stringContaining(message) })
    nothingThere()
  })

  it('the archive was cut', async () => {
    const file = join(original.dataDir, 'cut.tar.gz')
    const bytes = readFileSync(archive)
    writeFileSync(file, bytes.subarray(0, bytes.length - 100))
    await expect(attempt(file)).rejects.toMatchObject({ message: expect.stringContaining('bị cắt hoặc hỏng') })
    nothingThere()
  })

  afterAll(() => rmSync(empty.dataDir, { recursive: true }))
})

describe('npm run restore', () => {
  const restore = async (file: string) => {
    const empty = openTestDatabase()
    const { dataDir, mediaDir } = testSettings(empty)
    const env = { DATA_DIR: dataDir, MEDIA_DIR: mediaDir, DATABASE_URL: empty.database.url, LOG_LEVEL: 'silent' }
    const end = await runScript({ script: 'scripts/restore.ts', args: [file], env })
    await empty.remove(await open(empty))
    opened.pop()
    return end
  }

  it('ends well when the log that it brought back is whole', async () => {
    const end = await restore(archive)
    expect(end).toMatchObject({ code: 0, complained: '' })
    expect(end.said).toMatch(/1 điểm kiểm .*\n1 bản đăng đã so với nhật ký\.\nNhật ký và bản đăng nguyên vẹn\.\n$/)
  })

  // What follows is about the commands alone: one engine is enough.
  if (testEngine === 'mongodb') return

  it('ends badly when the log is not the one that the checkpoints saw', async () => {
    const [checkpoint] = await readCheckpoints(checkpointFile(settings.dataDir))
    const file = await altered((stage) =>
      replaceCheckpoint(stage, { ...checkpoint, hash: 'f'.repeat(64) } as Checkpoint),
    )
    expect(await restore(file)).toMatchObject({ code: 1, complained: expect.stringMatching(/^SAI: .*viết lại/) })
  })

  it('is not what a mistyped file of checkpoints gets: verify-log compares nothing and ends with 2', async () => {
    const end = await runScript({
      script: 'scripts/verify-log.ts',
      args: ['--checkpoints', 'chekpoints.ndjson'],
      env: { DATA_DIR: settings.dataDir, DATABASE_URL: original.database.url },
    })
    const complained = expect.stringMatching(/^Chưa đối chiếu gì: không có tệp “chekpoints\.ndjson”/)
    expect(end).toMatchObject({ code: 2, said: '', complained })
  })
})

/** Another checkpoint, and a manifest that knows it. */
async function replaceCheckpoint(stage: string, checkpoint: Checkpoint): Promise<void> {
  const path = 'data/checkpoints.ndjson'
  writeFileSync(join(stage, path), `${JSON.stringify(checkpoint)}\n`)
  const manifest = readManifest(stage)
  const described = await describeFile({ folder: stage, path })
  const files = manifest.files.map((file: { path: string }) => (file.path === path ? described : file))
  writeFileSync(join(stage, 'manifest.json'), JSON.stringify({ ...manifest, files }))
}

const readManifest = (stage: string) => JSON.parse(readFileSync(join(stage, 'manifest.json'), 'utf8'))

function manifestWith(stage: string, path: string): string {
  const manifest = readManifest(stage)
  return JSON.stringify({ ...manifest, files: [...manifest.files, { path, bytes: 0, sha256: '0'.repeat(64) }] })
}

function otherEngine(stage: string): string {
  return JSON.stringify({ ...readManifest(stage), engine: testEngine === 'sqlite' ? 'mongodb' : 'sqlite' })
}
