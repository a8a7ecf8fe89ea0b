import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'

const FOLDER = 'src/decisions'
const MOST_WORDS = 400
const HEADINGS = ['Context', 'Decision', 'Consequences']

const decisions = readdirSync(FOLDER)
  .filter((name) => name !== 'README.md')
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }))

it.each(decisions)('$name is read in two minutes, and says what it costs', ({ text }) => {
  expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS)
  expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(expect.arrayContaining(HEADINGS))
})

it('gives no number twice', () => {
  const numbers = decisions.map(({ name }) => name.slice(0, 4))
  expect(numbers).toEqual([...new Set(numbers)])
})
