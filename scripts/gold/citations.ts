// Measures the citation parser on texts marked by hand and names every miss. Reads tests/gold/citations.jsonl, or the file named.
import { printGoldScore } from './printGoldScore'
import { readGold } from './readGold'
import { type GoldCitations, scoreCitations } from './scoreCitations'

const [file = 'tests/gold/citations.jsonl'] = process.argv.slice(2)
const cases = readGold<GoldCitations>(file)
printGoldScore({
  part: `citations: ${cases.length} texts of ${file}, counted in citations`,
  score: scoreCitations(cases),
  output: process.stdout,
})
