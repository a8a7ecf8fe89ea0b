import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describeFile } from './describeFile'
import type { Manifest } from './manifest'

const MOST_LOOKS = 3

/**
 * Size and SHA-256 of a file that somebody may be writing, read again when it changed meanwhile; null when it is gone or doesn't come to
 * rest: then it is an upload under way. A file that a row names is whole, for the row is written after it.
 */
export async function describeSteadyFile({
  folder,
  path,
}: {
  folder: string
  path: string
}): Promise<Manifest['files'][number] | null> {
  try {
    for (let look = 1; look <= MOST_LOOKS; look += 1) {
      const before = await stat(join(folder, path))
      const described = await describeFile({ folder, path })
      const after = await stat(join(folder, path))
      const isSteady = before.mtimeMs === after.mtimeMs && described.bytes === after.size
      if (isSteady) return described
    }
    return null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return null
  }
}
