import { parseArgs } from 'node:util'
import { indexTitles } from '../src/text/search/indexTitles'
import { answerSearch } from './answerSearch'
import { readTitles } from './readTitles'
import { streamJsonLines } from './streamJsonLines'

/** `--titles FILE`; `{id, query, prefix?}` lines on standard input → `{id, titles}` lines on standard output. */
const { titles: file } = parseArgs({ options: { titles: { type: 'string' } } }).values
if (file === undefined) {
  console.error('Thiếu tệp tiêu đề. Cách dùng: npm run --silent search -- --titles TỆP < các-dòng-JSON')
  process.exit(2)
}
const titles = titlesOrExit(file)
const answer = answerSearch({ titles, index: indexTitles(titles) })
await streamJsonLines({ input: process.stdin, output: process.stdout, answer })

function titlesOrExit(path: string): string[] {
  try {
    return readTitles(path)
  } catch (error) {
    console.error(`Không đọc được tệp tiêu đề “${path}”. Hãy kiểm tra đường dẫn và quyền đọc.`, error)
    process.exit(2)
  }
}
