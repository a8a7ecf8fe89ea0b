// Measures due dates on deadlines reckoned by hand and names every miss. Reads tests/gold/deadlines.jsonl, or the file named.
import { readCalendarFile } from '../readCalendarFile'
import { printGoldScore } from './printGoldScore'
import { readGold } from './readGold'
import { type GoldDeadline, scoreDeadlines } from './scoreDeadlines'

const [file = 'tests/gold/deadlines.jsonl'] = process.argv.slice(2)
const calendar = await readCalendarFile('tests/gold/calendar.json')
const deadlines = readGold<GoldDeadline>(file)
printGoldScore({
  part: `deadlines: ${deadlines.length} of ${file}, counted in deadlines`,
  score: scoreDeadlines({ calendar, deadlines }),
  output: process.stdout,
})
