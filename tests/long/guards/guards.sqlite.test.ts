import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GUARDS, type Guard } from './guards'

const RUN_WITHIN_MS = 180_000

let copy: string

/** The tree as git knows it, with the packages of this one. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'guards-'))
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  })
  for (const file of listed.split('\0').filter(Boolean)) {
    cpSync(file, join(copy, file), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

interface Outcome {
  passed: number
  failed: number
  /** Suites that could not even be loaded: a removed guard must be noticed, not break the program. */
  broken: number
}

const runSuite = ({ suite, only }: Guard): Outcome => {
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--runTestsByPath',
    suite,
  ]
  spawnSync(process.execPath, [...args, '--json', `--outputFile=${report}`, ...(only ? ['-t', only] : [])], {
    cwd: copy,
    env: { ...process.env, TEST_DB: 'sqlite', NODE_ENV: 'test' },
    stdio: 'ignore',
    timeout: RUN_WITHIN_MS,
  })
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, broken: numRuntimeErrorTestSuites ?? 0 }
}

const withoutGuard = ({ file, keeps, without }: Guard, run: () => void): void => {
  const path = join(copy, file)
  const whole = readFileSync(path, 'utf8')
  expect({ file, found: whole.split(keeps).length - 1 }).toEqual({ file, found: 1 })
  writeFileSync(
    path,
    whole.replace(keeps, () => without),
  )
  try {
    run()
  } finally {
    writeFileSync(path, whole)
  }
}

describe('each guard is watched by a test', () => {
  it('names at least twelve, each once', () => {
    expect(new Set(GUARDS.map(({ name }) => name)).size).toBe(GUARDS.length)
    expect(GUARDS.length).toBeGreaterThanOrEqual(12)
  })

  it.each(GUARDS.map((guard) => [guard.name, guard] as const))(
    '%s',
    (_name, guard) => {
      const whole = runSuite(guard)
      expect(whole).toEqual({ passed: expect.any(Number), failed: 0, broken: 0 })
      expect(whole.passed).toBeGreaterThan(0)
      withoutGuard(guard, () => {
        const { failed, broken } = runSuite(guard)
        expect({ turnsRed: failed > 0, broken }).toEqual({ turnsRed: true, broken: 0 })
      })
    },
    2 * RUN_WITHIN_MS,
  )
})
