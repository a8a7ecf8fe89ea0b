import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { extract } from 'tar'
import { ProductError } from '../errors'
import type { Config } from '../readConfig'
import { describeFile } from './describeFile'
import { findObstacles } from './findObstacles'
import { type Manifest, manifest as manifestSchema } from './manifest'
import { moveFile } from './moveFile'
import { placeDatabase } from './placeDatabase'

type Settings = Pick<Config, 'database' | 'dataDir' | 'mediaDir'>

/**
 * Puts a backup into an empty place. Everything is unpacked aside and checked against the manifest first; the database comes last, so
 * that an interrupted restore can't be mistaken for a complete one. Throws `bad_request` with what is in the way or what is damaged;
 * then nothing was put in place.
 */
export async function restoreBackup({ settings, file }: { settings: Settings; file: string }): Promise<Manifest> {
  const obstacles = await findObstacles(settings)
  if (obstacles.length > 0)
    throw refusal(
      `chỗ khôi phục không trống: ${obstacles.join(', ')}. Hãy đặt DATA_DIR, MEDIA_DIR, DATABASE_URL khác, hoặc tự dọn chỗ này.`,
    )
  await mkdir(settings.dataDir, { recursive: true })
  const stage = await mkdtemp(join(settings.dataDir, '.restore-'))
  try {
    await unpack({ file, stage })
    const manifest = await readManifest(stage)
    if (manifest.engine !== settings.database.engine) {
      throw refusal(`bản sao lưu là của ${manifest.engine}, còn DATABASE_URL là ${settings.database.engine}.`)
    }
    await checkFiles({ stage, manifest })
    await placeFiles({ stage, manifest, settings })
    await placeDatabase({ database: settings.database, folder: join(stage, 'database') })
    return manifest
  } finally {
    await rm(stage, { recursive: true, force: true, maxRetries: 5 })
  }
}

const refusal = (why: string, cause?: unknown) => new ProductError('bad_request', `Chưa khôi phục: ${why}`, { cause })

async function unpack({ file, stage }: { file: string; stage: string }): Promise<void> {
  try {
    await extract({ file, cwd: stage, strict: true, noMtime: true })
  } catch (error) {
    throw refusal(`không đọc được ${file}; tệp không có, bị cắt hoặc hỏng.`, error)
  }
}

async function readManifest(stage: string): Promise<Manifest> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(stage, 'manifest.json'), 'utf8')))
  } catch (error) {
    throw refusal('tệp này không phải bản sao lưu của toà soạn, hoặc thuộc phiên bản khác.', error)
  }
}

async function checkFiles({ stage, manifest }: { stage: string; manifest: Manifest }): Promise<void> {
  for (const { path, bytes, sha256 } of manifest.files) {
    const found = await describeFile({ folder: stage, path }).catch((error) => {
      throw refusal(`bản sao lưu thiếu ${path}.`, error)
    })
    if (found.bytes !== bytes || found.sha256 !== sha256) throw refusal(`${path} trong bản sao lưu đã bị thay đổi.`)
  }
}

async function placeFiles({
  stage,
  manifest,
  settings,
}: {
  stage: string
  manifest: Manifest
  settings: Settings
}): Promise<void> {
  const places = { media: settings.mediaDir, data: settings.dataDir }
  for (const { path } of manifest.files) {
    const [folder] = path.split('/')
    if (folder !== 'media' && folder !== 'data') continue
    const to = join(places[folder], relative(folder, path))
    await mkdir(dirname(to), { recursive: true })
    await moveFile({ from: join(stage, path), to })
  }
}
