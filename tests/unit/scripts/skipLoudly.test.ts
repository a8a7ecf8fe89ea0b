import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { skipLoudly } from '../../../scripts/steps/skipLoudly.mjs'

const asked = { folder: 'tests/int', count: 3, missing: 'no MongoDB' }

describe('test files that can’t run on this machine', () => {
  it.each([
    [false, '!!! 3 test files of tests/int are SKIPPED: no MongoDB', { passed: 0, failed: 0, skipped: 3 }],
    [true, '!!! 3 test files of tests/int FAIL: no MongoDB', { passed: 0, failed: 3, skipped: 0 }],
  ])('are said and counted (in CI: %s)', (isCi, line, counts) => {
    const said: string[] = []
    expect(skipLoudly({ ...asked, isCi, say: (words) => said.push(words) })).toEqual(counts)
    expect(said).toEqual([line])
  })

  it('leave no green run behind, neither here nor in CI', () => {
    const files = readdirSync('tests/browser').filter((name) => name.endsWith('.test.ts')).length
    const run = (env: Record<string, string>) =>
      spawnSync(process.execPath, ['scripts/test.mjs', 'browser'], {
        // No Chromium on this PATH, and no apt that could bring one.
        env: { NODE_ENV: 'test', PATH: '/khong-co', ...env },
        encoding: 'utf8',
      })
    expect(run({})).toMatchObject({ status: 1, stdout: `0 passed, 0 failed, ${files} skipped\n` })
    expect(run({ CI: 'true' })).toMatchObject({ status: 1, stdout: `0 passed, ${files} failed, 0 skipped\n` })
  })
})
