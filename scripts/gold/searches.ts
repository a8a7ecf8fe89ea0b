// Measures the search of titles on searches marked by hand and names every miss. Reads tests/gold/searches.jsonl, or the file named.
import { readTitles } from '../readTitles'
import { printGoldScore } from './printGoldScore'
import { readGold } from './readGold'
import { type GoldSearch, scoreSearches } from './scoreSearches'

const [file = 'tests/gold/searches.jsonl'] = process.argv.slice(2)
const searches = readGold<GoldSearch>(file)
printGoldScore({
  part: `searches: ${searches.length} of ${file}, counted in searches`,
  score: scoreSearches({ titles: readTitles('tests/gold/titles.txt'), searches }),
  output: process.stdout,
})
