import { copyFile, rename, rm } from 'node:fs/promises'

/** Moves a file, also to another disk. */
export async function moveFile({ from, to }: { from: string; to: string }): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await copyFile(from, to)
    await rm(from)
  }
}
