import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { describeSteadyFile } from '../../../src/backup/describeSteadyFile'

const folder = mkdtempSync(join(tmpdir(), 'steady-'))
const path = 'phim.mp4'
const file = join(folder, path)
/** More than is read at once, so that a reading takes several turns. */
const PART = Buffer.alloc(8 * 1024 * 1024, 'x')
beforeEach(() => writeFileSync(file, PART))
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes on and on while the work is done, as an upload does. */
const whileGrowing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  let isDone = false
  const grow = (): void => {
    if (isDone) return
    appendFileSync(file, 'y')
    setImmediate(grow)
  }
  grow()
  return work().finally(() => {
    isDone = true
  })
}

describe('a file that goes into a backup', () => {
  it('is described when nobody writes it', async () => {
    expect(await describeSteadyFile({ folder, path })).toMatchObject({ path, bytes: PART.length })
  })

  it('is left out while it is being uploaded', async () => {
    expect(await whileGrowing(() => describeSteadyFile({ folder, path }))).toBeNull()
  })

  it('is left out when it is gone', async () => {
    expect(await describeSteadyFile({ folder, path: 'mất.mp4' })).toBeNull()
  })
})
