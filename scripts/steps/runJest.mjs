import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Test files that run at once: one for each of two cores. */
export const WORKERS = 2

const ORDER = ['--testSequencer', './scripts/steps/longTestsFirst.mjs']

/**
 * Runs these test files and counts their tests. A file that can't be loaded, a jest that dies, hangs or ends badly counts as one
 * failure each: nothing that went wrong may end as a green line.
 * @param {{ files: string[], env: Record<string, string | undefined>, limitMs: number }} asked
 * @returns {Promise<{ passed: number, failed: number, skipped: number, report: string }>} `report`: what jest and the tests said.
 */
export async function runJest({ files, env, limitMs }) {
  const results = mkdtempSync(join(tmpdir(), 'jest-'))
  const file = join(results, 'results.json')
  const said = join(results, 'said.txt')
  const output = openSync(said, 'a')
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  const jest = spawn(
    process.execPath,
    [...args, ...ORDER, `--maxWorkers=${WORKERS}`, '--json', `--outputFile=${file}`, '--runTestsByPath', ...files],
    {
      env: { ...env, NODE_ENV: 'test', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' },
      // What tests print (seeds, histograms) goes beside jest's own report; our standard output is the sums alone.
      stdio: ['ignore', output, output],
    },
  )
  const limit = setTimeout(() => jest.kill('SIGKILL'), limitMs)
  const [code] = await once(jest, 'exit')
  clearTimeout(limit)
  closeSync(output)
  const report = readFileSync(said, 'utf8')
  const counts = existsSync(file)
    ? countTests(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  rmSync(results, { recursive: true })
  return { ...counts, failed: code === 0 || counts.failed > 0 ? counts.failed : 1, report }
}

function countTests({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests + numTodoTests,
  }
}
