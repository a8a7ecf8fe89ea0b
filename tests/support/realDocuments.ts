import { existsSync } from 'node:fs'
import { it } from '@jest/globals'

/** Real manuscripts and official texts beside the checkout; they are not part of it. */
export const REAL_FOLDER = '../shared/real'

/** Each by its name, so that a test of each is counted where the folder is missing, too. */
export const REAL_FILES = [
  '000_9491f0662dab0211.txt',
  '002_593bcfb4ec91ab59.docx',
  '002_593bcfb4ec91ab59.txt',
  '003_df039ee8a352312a.txt',
  '004_65cbce1100d859db.docx',
  '004_65cbce1100d859db.txt',
] as const

export const realPath = (file: string): string => `${REAL_FOLDER}/${file}`

/**
 * `it` for tests of the real documents. Where the folder is missing they are skipped (with CI=true, too: whoever has only the checkout can't
 * have them), counted as skipped, and this says which.
 */
export const itWithReal = (suite: string): typeof it | typeof it.skip => {
  if (existsSync(REAL_FOLDER)) return it
  process.stderr.write(`SKIPPED: ${REAL_FOLDER} is missing, so ${suite} is not tested on the real documents\n`)
  return it.skip
}
