import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { oneAtATime } from '../../../scripts/steps/oneAtATime.mjs'

let folder: string
let lock: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  lock = join(folder, 'building')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('work that one process does at a time', () => {
  it('waits while another is at it, says so once, and goes on when that one ends', async () => {
    const said: string[] = []
    const order: string[] = []
    const work = (name: string) => async () => {
      order.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 700))
      order.push(`${name} ends`)
    }
    const say = (line: string) => said.push(line)
    await Promise.all([oneAtATime({ lock, say }, work('first')), oneAtATime({ lock, say }, work('second'))])
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
    expect(said).toEqual(['Waiting for another process that does the same'])
    expect(existsSync(lock)).toBe(false)
  })

  it('takes over what a process that is gone has left, and leaves nothing when the work fails', async () => {
    mkdirSync(lock)
    // No process has this number: Linux ends at four million.
    writeFileSync(join(lock, 'pid'), '99999999')
    const fail = () => Promise.reject(new Error('no room'))
    await expect(oneAtATime({ lock, say: () => undefined }, fail)).rejects.toThrow('no room')
    expect(existsSync(lock)).toBe(false)
  })
})
