import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Prints what each pure part reaches on the examples marked by hand (tests/gold): precision, recall, F1 by tag, and every miss; and
 * how their time grows with the text (growth). A part is a program scripts/gold/<part>.ts; those that aren't there are passed over,
 * aloud. Ends with 1 when one of them fails.
 */
const PARTS = ['citations', 'deadlines', 'private-data', 'searches', 'growth']

for (const part of PARTS) {
  const program = fileURLToPath(new URL(`gold/${part}.ts`, import.meta.url))
  if (!existsSync(program)) {
    console.error(`${part}: no scripts/gold/${part}.ts`)
    continue
  }
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', program], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
