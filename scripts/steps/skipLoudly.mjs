/**
 * Counts test files that can't run here as skipped, or as failed in CI, and says so where nobody overlooks it: nothing that was not tried may
 * end as a green line.
 * @param {{ folder: string, count: number, missing: string, isCi: boolean, say: (line: string) => void }} asked `missing`: why they can't run.
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function skipLoudly({ folder, count, missing, isCi, say }) {
  say(`!!! ${count} test files of ${folder} ${isCi ? 'FAIL' : 'are SKIPPED'}: ${missing}`)
  return { passed: 0, failed: isCi ? count : 0, skipped: isCi ? 0 : count }
}
