import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from './manifest'

/** Size and SHA-256 of a file, read as a stream: clips are larger than memory should be. */
export async function describeFile({
  folder,
  path,
}: {
  folder: string
  path: string
}): Promise<Manifest['files'][number]> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const part of createReadStream(join(folder, path))) {
    hash.update(part)
    bytes += part.length
  }
  return { path, bytes, sha256: hash.digest('hex') }
}
