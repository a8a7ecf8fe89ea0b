import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { create } from 'tar'
import { ProductError } from '../errors'
import type { Config } from '../readConfig'
import { copyDatabase } from './copyDatabase'
import { describeSteadyFile } from './describeSteadyFile'
import type { Manifest } from './manifest'

/** Kept in DATA_DIR beside the database; the rest there is a secret or made again from the log. */
const DATA_FILES = ['checkpoints.ndjson']

interface Asked {
  settings: Pick<Config, 'database' | 'dataDir' | 'mediaDir'>
  /** The archive to write (.tar.gz); complete or not there at all. */
  file: string
  /** ISO instant. */
  now: string
}

/**
 * Writes one archive of everything that can't be made again: database, uploaded files, checkpoints, and a manifest with the hash of each.
 * Runs beside the serving program. The database is copied first: whatever file it names was written before it, and an upload under way may
 * be left out. The session secret stays out, after a restore everybody signs in again.
 */
export async function writeBackup({ settings, file, now }: Asked): Promise<Manifest> {
  await mkdir(dirname(file), { recursive: true })
  const stage = await mkdtemp(join(dirname(file), '.backup-'))
  try {
    await copyDatabase({ database: settings.database, folder: join(stage, 'database') })
    await collectFiles({ settings, stage })
    const paths = (
      await Promise.all(['database', 'media', 'data'].map((folder) => filesUnder({ stage, folder })))
    ).flat()
    const files: Manifest['files'] = []
    for (const path of paths) {
      const described = await describeSteadyFile({ folder: stage, path })
      if (described) files.push(described)
    }
    const manifest: Manifest = {
      product: 'toa-soan-thads',
      format: 1,
      madeAt: now,
      engine: settings.database.engine,
      files,
    }
    await writeFile(join(stage, 'manifest.json'), JSON.stringify(manifest, null, 2))
    await create({ gzip: true, file: `${file}.part`, cwd: stage, follow: true, portable: true, mode: 0o600 }, [
      'manifest.json',
      ...files.map(({ path }) => path),
    ])
    await refuseGrown({ stage, files })
    await rename(`${file}.part`, file)
    return manifest
  } finally {
    await rm(stage, { recursive: true, force: true })
    await rm(`${file}.part`, { force: true })
  }
}

/** Uploaded files are linked, not copied: they are the most, and never change. */
async function collectFiles({ settings, stage }: { settings: Asked['settings']; stage: string }): Promise<void> {
  await mkdir(settings.mediaDir, { recursive: true })
  await symlink(settings.mediaDir, join(stage, 'media'))
  await mkdir(join(stage, 'data'))
  const present = DATA_FILES.filter((name) => existsSync(join(settings.dataDir, name)))
  await Promise.all(present.map((name) => cp(join(settings.dataDir, name), join(stage, 'data', name))))
}

/** What grew while it was packed would be refused by every restore: then there is no backup, and that is said now. */
async function refuseGrown({ stage, files }: { stage: string; files: Manifest['files'] }): Promise<void> {
  for (const { path, bytes } of files) {
    const { size } = await stat(join(stage, path))
    if (size !== bytes)
      throw new ProductError(
        'unavailable',
        `Chưa sao lưu: ${path} đã thay đổi trong lúc sao lưu. Không có gì hỏng; hãy chạy lại "npm run backup".`,
      )
  }
}

/** Names that begin with a dot are uploads under way (hooks/media/writeWhole). */
async function filesUnder({ stage, folder }: { stage: string; folder: string }): Promise<string[]> {
  const entries = await readdir(join(stage, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .filter((entry) => !(folder === 'media' && entry.name === 'README.md'))
    .map((entry) => join(folder, relative(join(stage, folder), join(entry.parentPath, entry.name))))
    .sort()
}
