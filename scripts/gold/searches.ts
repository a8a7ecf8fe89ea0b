// Measures the search of titles on searches marked by hand, and names every miss.
import { readFileSync } from 'node:fs'
import { readTitles } from '../readTitles'
import { printGoldScore } from './printGoldScore'
import { type GoldSearch, scoreSearches } from './scoreSearches'

const searches = readFileSync('tests/gold/searches.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): GoldSearch => JSON.parse(line))

printGoldScore({
  part: `searches: ${searches.length} of tests/gold/searches.jsonl, counted in searches`,
  score: scoreSearches({ titles: readTitles('tests/gold/titles.txt'), searches }),
  output: process.stdout,
})
