import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { isBuilt } from '../../../scripts/steps/isBuilt.mjs'

const HASH = 'of the sources'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'))
  for (const name of ['dist', '.next']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'dist/server.mjs'), '')
  writeFileSync(join(folder, '.next/BUILD_ID'), '')
  writeFileSync(join(folder, 'dist/built-from'), HASH)
})
afterEach(() => rmSync(folder, { recursive: true }))

it('is not built again while the sources are the same', () => {
  expect(isBuilt({ folder, hash: HASH })).toBe(true)
})

it('is built again when the sources have changed', () => {
  expect(isBuilt({ folder, hash: 'of other sources' })).toBe(false)
})

it.each(['dist', 'dist/server.mjs', 'dist/built-from', '.next', '.next/BUILD_ID'])(
  'is built again when %s is gone',
  (part) => {
    rmSync(join(folder, part), { recursive: true })
    expect(isBuilt({ folder, hash: HASH })).toBe(false)
  },
)
