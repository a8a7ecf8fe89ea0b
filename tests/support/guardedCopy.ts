import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from '@jest/globals'

export interface Outcome {
  passed: number
  failed: number
  /** Suites that could not even be loaded, and children that died: a removed guard must be noticed, not break the program. */
  broken: number
  /** What failed, in jest's words. */
  said: string
}

export interface Run {
  suite: string
  /** Name of the tests to run, where the whole suite would take long. */
  only?: string | undefined
  env?: Record<string, string>
  withinMs: number
}

export interface Place {
  file: string
  keeps: string
  without: string
}

export interface GuardedCopy {
  /** Runs one suite of the copy on SQLite. */
  runSuite: (run: Run) => Outcome
  /** Runs with the guard taken away, and puts it back. */
  withoutGuard: (place: Place, run: () => void) => void
  remove: () => void
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  numRuntimeErrorTestSuites: number
  testResults: { message: string }[]
}

const DIED = /the histories ended with code/

/** A copy of the tree as git knows it, with the packages of this one, from which guards can be taken away. */
export const guardedCopy = (): GuardedCopy => {
  const copy = mkdtempSync(join(tmpdir(), 'guards-'))
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const listed = execFileSync('git', args, { encoding: 'utf8' }).split('\0').filter(Boolean)
  for (const file of listed) cpSync(file, join(copy, file), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))

  const runSuite = ({ suite, only, env = {}, withinMs }: Run): Outcome => {
    const report = join(copy, 'report.json')
    rmSync(report, { force: true })
    const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
    const which = ['--runTestsByPath', suite, ...(only ? ['-t', only] : [])]
    spawnSync(process.execPath, [...jest, ...which, '--json', `--outputFile=${report}`], {
      cwd: copy,
      env: { ...process.env, TEST_DB: 'sqlite', NODE_ENV: 'test', ...env },
      stdio: 'ignore',
      timeout: withinMs,
    })
    const told = JSON.parse(readFileSync(report, 'utf8')) as Report
    const said = told.testResults.map(({ message }) => message).join('\n')
    const died = DIED.test(said) ? 1 : 0
    return {
      passed: told.numPassedTests,
      failed: told.numFailedTests,
      broken: told.numRuntimeErrorTestSuites + died,
      said,
    }
  }

  const withoutGuard: GuardedCopy['withoutGuard'] = ({ file, keeps, without }, run) => {
    const path = join(copy, file)
    const whole = readFileSync(path, 'utf8')
    expect({ file, found: whole.split(keeps).length - 1 }).toEqual({ file, found: 1 })
    const left = whole.replace(keeps, () => without)
    writeFileSync(path, left)
    try {
      run()
    } finally {
      writeFileSync(path, whole)
    }
  }

  return { runSuite, withoutGuard, remove: () => rmSync(copy, { recursive: true, force: true }) }
}
