import type { Writable } from 'node:stream'
import type { GoldCount, GoldScore } from './GoldScore'
import { goldShares } from './goldShares'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(9)

const row = ([name, count]: [string, GoldCount]): string => {
  const { precision, recall, f1 } = goldShares(count)
  const counts = [count.right, count.found, count.wanted].map((number) => String(number).padStart(8)).join('')
  return `${name.padEnd(24)}${percent(precision)}${percent(recall)}${percent(f1)}${counts}`
}

const HEAD = `${''.padEnd(24)}${['precision', 'recall', 'F1'].map((head) => head.padStart(9)).join('')}${['right', 'found', 'wanted'].map((head) => head.padStart(8)).join('')}`

/** Prints precision, recall and F1 of a part as a whole and by tag, and names the misses; an empty line ends it. */
export const printGoldScore = ({ part, score, output }: { part: string; score: GoldScore; output: Writable }): void => {
  const lines = [
    part,
    HEAD,
    row(['all', score.total]),
    ...Object.entries(score.byTag).map(row),
    ...score.misses.map((miss) => `  missed: ${miss}`),
  ]
  output.write(`${lines.join('\n')}\n\n`)
}
