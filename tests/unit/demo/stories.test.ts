import { describe, expect, it } from '@jest/globals'
import { STORIES } from '../../../scripts/demo/demoStories'
import { SECTIONS } from '../../../scripts/demo/sections'
import { LIVE_NAMES, STAGE_NAMES } from '../../../src/workflow/stages'
import { plainLines } from '../../support/plainLines'
import { TARGET_STATES } from '../../support/targetStates'

const ofKind = (kind: string) => STORIES.filter((story) => story.kind === kind)
const allWords = (story: (typeof STORIES)[number]) =>
  [story.title, story.sapo ?? '', story.question ?? '', ...plainLines(story.body), story.clip?.transcript ?? ''].join(
    '\n',
  )
const named = STORIES.map((story) => ({ key: story.key, story, text: allWords(story) }))
const syllables = (text: string) => text.split(/\s+/u).filter((word) => word !== '')
/** Names and set terms, which must be the same everywhere, count as one word when looking for repeated phrases. */
const SET_TERMS = /luật thi hành án dân sự số 106\/2025\/qh15|(?:cơ quan )?thi hành án(?: dân sự)?|hành chính công/giu
const shingles = (text: string, length: number) => {
  const words = syllables(
    text
      .toLowerCase()
      .replace(SET_TERMS, 'tên')
      .replace(/[^\p{L}\p{N}\s]/gu, ''),
  )
  return new Set(words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' ')))
}

const ADDRESSES = [
  '/',
  '/rss.xml',
  '/feed.json',
  '/hoi-dap/rss.xml',
  ...SECTIONS.map(({ slug }) => `/chuyen-muc/${slug}`),
]

/** The product's defaults for what is never printed: identity numbers, telephone numbers, plates. */
const IDENTIFIERS = [/\b\d{9}\b|\b\d{12}\b/, /(?:\+84|0)(?:\d[ .-]?){9}/, /\b\d{2}[A-Z]\d?[- ]?\d{3}[.]?\d{2}\b/]

describe('the texts of the demo', () => {
  it.each([
    ['article', 12],
    ['answer', 8],
    ['clip', 3],
    ['release', 2],
    ['page', 2],
  ])('has enough of each kind: %s', (kind, least) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(least)
  })

  it('names each text once', () => {
    expect(new Set(STORIES.map(({ key }) => key)).size).toBe(STORIES.length)
  })

  it.each(STAGE_NAMES)('shows a text in the stage %s', (stage) => {
    expect(STORIES.some(({ target }) => TARGET_STATES[target.at].stage === stage)).toBe(true)
  })

  it.each(LIVE_NAMES)('shows a text whose live state is %s', (live) => {
    expect(STORIES.some(({ target }) => TARGET_STATES[target.at].live === live)).toBe(true)
  })

  it.each(ofKind('article'))(
    '$key is an article of 400 to 900 words with headings, a list or a quotation, a table, a picture and a link',
    ({ body }) => {
      const count = syllables(plainLines(body).join(' ')).length
      expect(count).toBeGreaterThanOrEqual(400)
      expect(count).toBeLessThanOrEqual(900)
      expect(plainLines(body).join(' ')).toContain('](/')
      expect(
        body.some((piece) => typeof piece === 'object' && ('list' in piece || 'numbered' in piece || 'quote' in piece)),
      ).toBe(true)
      for (const part of ['h2', 'table', 'picture'])
        expect(body.some((piece) => typeof piece === 'object' && part in piece)).toBe(true)
    },
  )

  it.each(ofKind('answer'))('$key answers a question as of a date and says by which law', (answer) => {
    expect(answer.question?.endsWith('?')).toBe(true)
    expect(answer.asOf).toMatch(/^2026-\d\d-\d\d$/)
    expect(answer.provisions?.length).toBeGreaterThan(0)
  })

  it.each(named)('$key stands in a section that carries its topics', ({ story }) => {
    if (story.kind === 'page') return expect(story.section).toBeNull()
    const section = SECTIONS.find(({ slug }) => slug === story.section)
    const known = SECTIONS.flatMap(({ topics }) => topics)
    expect(story.topics.filter((topic) => !known.includes(topic))).toEqual([])
    return expect(section?.topics.some((topic) => story.topics.includes(topic)) || story.kind === 'release').toBe(true)
  })

  it.each(named)('$key links to addresses of the site only', ({ text }) => {
    const links = [...text.matchAll(/\]\((?<url>[^)]*)\)/gu)].map(({ groups }) => groups?.url)
    expect(links.filter((url) => !ADDRESSES.includes(url ?? ''))).toEqual([])
  })

  it.each(named)('$key prints no identity number, telephone or plate', ({ text }) => {
    expect(IDENTIFIERS.filter((pattern) => pattern.test(text))).toEqual([])
  })

  it.each(named)('$key is in normal form and in the house spelling', ({ text }) => {
    expect(text).toBe(text.normalize('NFC'))
    expect(
      text.match(/[\p{L}]*(?:oà|oá|oả|oạ|uỷ|uý|uỵ)(?!\p{L})/giu)?.filter((word) => !/^qu/iu.test(word)) ?? [],
    ).toEqual([])
  })

  it('repeats no run of eight words from one text in another', () => {
    const seen = new Map<string, string>()
    const repeated: string[] = []
    for (const { key, text } of named)
      for (const run of shingles(text, 8)) {
        if (seen.has(run)) repeated.push(`${seen.get(run)} · ${key}: ${run}`)
        seen.set(run, key)
      }
    expect(repeated).toEqual([])
  })
})
