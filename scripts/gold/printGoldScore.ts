import type { Writable } from 'node:stream'
import type { GoldCount, GoldScore } from './GoldScore'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(9)

const row = ([name, { right, found, wanted }]: [string, GoldCount]): string => {
  const precision = found === 0 ? 1 : right / found
  const recall = wanted === 0 ? 1 : right / wanted
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const counts = [right, found, wanted].map((count) => String(count).padStart(8)).join('')
  return `${name.padEnd(16)}${percent(precision)}${percent(recall)}${percent(f1)}${counts}`
}

const HEAD = `${''.padEnd(16)}${['precision', 'recall', 'F1'].map((head) => head.padStart(9)).join('')}${['right', 'found', 'wanted'].map((head) => head.padStart(8)).join('')}`

/** Prints precision, recall and F1 of a part as a whole and by tag, and names the misses. */
export const printGoldScore = ({ part, score, output }: { part: string; score: GoldScore; output: Writable }): void => {
  const lines = [
    part,
    HEAD,
    row(['all', score.total]),
    ...Object.entries(score.byTag).map(row),
    ...score.misses.map((miss) => `  missed: ${miss}`),
  ]
  output.write(`${lines.join('\n')}\n`)
}
