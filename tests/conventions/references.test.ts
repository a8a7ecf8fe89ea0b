import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { ACTIONS } from '../../src/workflow/transitions'
import { sourceFiles } from '../support/sourceFiles'

const README = 'src/decisions/README.md'

const entries = new Set([...readFileSync(README, 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? ''))

/** A file's text with its comments' lines joined, so that a reference may run over a line's end. */
const running = (file: string): string => readFileSync(file, 'utf8').replace(/\n\s*(?:\*|\/\/) ?/g, ' ')

const designPlaces = (text: string): string[] =>
  [...text.matchAll(/\bdesign: ([^);]+)/g)].flatMap(([, places = '']) =>
    places
      .replace(/"[^"]*"|`[^`]*`/g, '')
      .split(', ')
      .map((place) => place.trim())
      .filter((place) => place !== '' && !/^[a-f]$/.test(place) && !(ACTIONS as string[]).includes(place))
      .map((place) => `design: ${place}`),
  )

const sections = (text: string): string[] =>
  [
    ...text.matchAll(
      /\b(payload|domain|reader)\.md ((?:finding )?[A-Z]?\d+(?:\.\d)?(?:, finding \d+| rule \d)?)((?:, \d+(?:\.\d)?)*)/g,
    ),
  ].flatMap(([, paper = '', first = '', others = '']) =>
    [first, ...others.split(', ').slice(1)].map((one) => `${paper}.md ${one}`),
  )

const referencesIn = (text: string): string[] => [
  ...designPlaces(text),
  ...sections(text),
  ...(text.match(/\bR\d{3}\b|\brequirements [A-Z]\b/g) ?? []),
  ...(/\binterchange\b/.test(text) ? ['interchange.md'] : []),
]

const files = [
  ...sourceFiles(['src', 'collections', 'hooks', 'scripts', 'tests']).map(({ path }) => path),
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `src/${file}`),
].filter((file) => file !== README && file !== 'tests/conventions/references.test.ts')

describe('what comments cite', () => {
  it('is said in the README of the decisions', () => {
    const unknown = files.flatMap((file) =>
      referencesIn(running(file))
        .filter((name) => !entries.has(name))
        .map((name) => `${file}: ${name}`),
    )
    expect(unknown).toEqual([])
  })

  it('names decisions that are there, and no issue that a stranger can not open', () => {
    const numbers = readdirSync('src/decisions').map((name) => name.slice(0, 4))
    const wrong = files.flatMap((file) => {
      const text = running(file)
      const decisions = [...text.matchAll(/\bdecisions? (\d{4})/g)].map(([, number = '']) => number)
      const missing = decisions.filter((number) => !numbers.includes(number))
      return [...missing, ...(text.match(/[(;]\s?issue: [^)]*/g) ?? [])].map((found) => `${file}: ${found}`)
    })
    expect(wrong).toEqual([])
  })

  it('is found over a line end, in lists and beside quoted words', () => {
    const text =
      '(design: idea 4, b) (design: the table, "printed", Roles; R048) (domain.md 6.2, 7) (payload.md 0, finding 11). domain.md 10.'
    expect(referencesIn(text)).toEqual([
      'design: idea 4',
      'design: the table',
      'design: Roles',
      'domain.md 6.2',
      'domain.md 7',
      'payload.md 0, finding 11',
      'domain.md 10',
      'R048',
    ])
  })
})
