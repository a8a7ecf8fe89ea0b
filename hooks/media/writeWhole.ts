import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a file aside and renames it: a half-written one never stands under a name that a page may ask for. */
export const writeWhole = async ({
  mediaDir,
  name,
  data,
}: {
  mediaDir: string
  name: string
  data: Buffer
}): Promise<void> => {
  const part = join(mediaDir, `.${name}.part`)
  await writeFile(part, data)
  await rename(part, join(mediaDir, name))
}
