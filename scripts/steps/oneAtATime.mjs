import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const LOOK_EVERY_MS = 500

/**
 * Does the work while no other process of this machine does it: a folder can be made by one only. Who finds it waits, and says so once; one
 * that was left by a process that is gone is taken over.
 * @template T
 * @param {{ lock: string, say: (line: string) => void }} asked `lock`: the folder.
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime({ lock, say }, work) {
  for (let isTold = false; !take(lock); isTold = true) {
    if (!isTold) say('Waiting for another process that does the same')
    await sleep(LOOK_EVERY_MS)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** A folder with its owner's number in it comes under the name at once, or not at all. */
function take(lock) {
  const mine = mkdtempSync(`${lock}-`)
  writeFileSync(join(mine, 'pid'), String(process.pid))
  try {
    renameSync(mine, lock)
    return true
  } catch (error) {
    rmSync(mine, { recursive: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    if (isLeft(lock)) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function isLeft(lock) {
  const file = join(lock, 'pid')
  if (!existsSync(file)) return false // given back a moment ago
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
