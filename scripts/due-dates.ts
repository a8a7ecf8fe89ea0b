/** `npm run --silent due-dates -- --calendar FILE`: one due date for each JSON line on standard input. */
import { parseArgs } from 'node:util'
import { answerDueDates } from './answerDueDates'
import { readCalendarFile } from './readCalendarFile'
import { streamJsonLines } from './streamJsonLines'

try {
  const { calendar } = parseArgs({ options: { calendar: { type: 'string' } } }).values
  if (!calendar) throw new Error('Thiếu tệp lịch. Cách dùng: npm run --silent due-dates -- --calendar TỆP')
  const answer = answerDueDates(await readCalendarFile(calendar))
  await streamJsonLines({ input: process.stdin, output: process.stdout, answer })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
