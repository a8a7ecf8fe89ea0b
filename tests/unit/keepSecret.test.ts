import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { keepSecret } from '../../src/keepSecret'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'secret-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const modeOf = (file: string) => statSync(file).mode & 0o777

describe('the key that signs sessions', () => {
  it('is made once and kept for the next starts', () => {
    const first = keepSecret(dataDir)
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(keepSecret(dataDir)).toBe(first)
    expect(readdirSync(dataDir)).toEqual(['secret'])
  })

  it('is made in a folder that nobody else looks into', () => {
    const fresh = join(dataDir, 'data')
    keepSecret(fresh)
    expect(modeOf(fresh)).toBe(0o700)
  })

  it('is readable by its owner only, also when the file was copied with open rights', () => {
    keepSecret(dataDir)
    expect(modeOf(join(dataDir, 'secret'))).toBe(0o600)
    rmSync(join(dataDir, 'secret'))
    writeFileSync(join(dataDir, 'secret'), 'from-a-backup\n', { mode: 0o644 })
    expect(keepSecret(dataDir)).toBe('from-a-backup')
    expect(modeOf(join(dataDir, 'secret'))).toBe(0o600)
  })
})
