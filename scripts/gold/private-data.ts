// Measures `findPrivateData` against texts marked by hand and names every miss. Reads tests/gold/private-data.jsonl, or the files named.
import { readFileSync } from 'node:fs'
import { type GoldText, type Score, scorePrivateData } from './scorePrivateData'

const files = process.argv.length > 2 ? process.argv.slice(2) : ['tests/gold/private-data.jsonl']

const readGold = (file: string): GoldText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldText)

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`.padStart(8)

const row = ([name, { right, surplus, missed, precision, recall, f1 }]: [string, Score]): string =>
  `${name.padEnd(16)}${percent(precision)}${percent(recall)}${percent(f1)}${[right, surplus, missed].map((n) => String(n).padStart(8)).join('')}`

for (const file of files) {
  const texts = readGold(file)
  const { total, byType, byTag, misses } = scorePrivateData(texts)
  const lines = [
    `private-data: ${texts.length} texts of ${file}`,
    `${''.padEnd(16)}${['prec.', 'recall', 'F1', 'right', 'surplus', 'missed'].map((head) => head.padStart(8)).join('')}`,
    ...Object.entries(byType).map(row),
    row(['all', total]),
    'by tag',
    ...Object.entries(byTag).map(row),
    ...misses.map(({ id, kind, type, quote }) => `  ${id} ${kind} ${type}: ${JSON.stringify(quote)}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
