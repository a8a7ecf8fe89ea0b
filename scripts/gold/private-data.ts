// Measures `findPrivateData` on texts marked by hand and names every miss. Reads tests/gold/private-data.jsonl, or the file named.
import { printGoldScore } from './printGoldScore'
import { readGold } from './readGold'
import { type GoldText, scorePrivateData } from './scorePrivateData'

const [file = 'tests/gold/private-data.jsonl'] = process.argv.slice(2)
const texts = readGold<GoldText>(file)
printGoldScore({
  part: `private-data: ${texts.length} texts of ${file}, counted in findings`,
  score: scorePrivateData(texts),
  output: process.stdout,
})
