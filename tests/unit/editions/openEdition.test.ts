import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { freezeText } from '../../../src/editions/freezeText'
import { openEdition } from '../../../src/editions/openEdition'
import type { StoryText } from '../../../src/editions/storyText'
import { verifyEdition } from '../../../src/editions/verifyEdition'
import { walkRichText } from '../../../src/editions/walkRichText'
import { allowedRichText } from '../../support/allowedRichText'
import { buildBody, buildMedia, buildText } from '../../support/buildText'

const media = {
  'anh-1': buildMedia(),
  'anh-2': buildMedia({ id: 'anh-2', caption: '', credit: ' Bộ\u0000 ', sha256: 'c'.repeat(64) }),
  'phim-1': buildMedia({ id: 'phim-1', kind: 'clip', sha256: 'e'.repeat(64) }),
  'phu-de-1': buildMedia({ id: 'phu-de-1', kind: 'captions', sha256: 'f'.repeat(64) }),
}

const freeze = (text: StoryText) => {
  const frozen = freezeText({ story: 's', text, media })
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.problems))
  return frozen.edition
}

const line = fc.string({ unit: 'binary', maxLength: 8 })
const lines = fc.option(fc.array(line).map((all) => all.join('\r\n')))

const anyText: fc.Arbitrary<StoryText> = fc.record({
  kind: fc.constantFrom('article', 'answer', 'clip', 'release', 'page'),
  title: line.map((title) => `T${title}`),
  sapo: lines,
  question: lines,
  body: fc.option(allowedRichText),
  bylines: fc.array(fc.record({ person: fc.option(fc.constant('p1')), name: line })),
  provisions: fc.array(line),
  asOf: fc.option(fc.constant('2026-07-01')),
  clip: fc.option(
    fc.record({
      media: fc.option(fc.constant('phim-1')),
      embed: fc.option(fc.constant('https://video.vn/1')),
      masterSha256: fc.constant('d'.repeat(64)),
      durationSeconds: fc.option(fc.nat()),
      poster: fc.option(fc.constantFrom('anh-1', 'anh-2')),
      captions: fc.option(fc.constant('phu-de-1')),
      transcript: lines,
      rights: lines,
      consent: lines,
    }),
  ),
})

describe('openEdition', () => {
  it('gives a text that freezes to the same edition, passes the allow-list and verifies', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const edition = freeze(text)
        const opened = openEdition({ edition, bylines: text.bylines })
        expect(opened.body ? walkRichText(opened.body) : []).toEqual([])
        expect(freeze(opened)).toEqual(edition)
        expect(verifyEdition(JSON.parse(JSON.stringify(edition)))).toEqual({ ok: true })
      }),
      { numRuns: 500 },
    )
  })

  it('gives equal hashes to equal blocks only', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const blocks = [...freeze(one).blocks, ...freeze(other).blocks]
        const byHash = new Map(blocks.map(({ hash, block }) => [hash, JSON.stringify(block)]))
        for (const { hash, block } of blocks) expect(JSON.stringify(block)).toBe(byHash.get(hash))
        expect(new Set(byHash.values()).size).toBe(byHash.size)
      }),
    )
  })

  it('keeps the person of a by-line whose name is the same', () => {
    const edition = freeze(
      buildText({
        bylines: [
          { person: 'p1', name: 'Minh An' },
          { person: null, name: 'CTV' },
        ],
      }),
    )
    const bylines = [
      { person: 'p1', name: ' Minh An' },
      { person: 'p2', name: 'Khác' },
    ]
    expect(openEdition({ edition, bylines }).bylines).toEqual([
      { person: 'p1', name: 'Minh An' },
      { person: null, name: 'CTV' },
    ])
  })

  it('leaves out what was erased by order', () => {
    const edition = freeze(buildText({ sapo: 'Tóm tắt', body: buildBody('Một', 'Hai') }))
    const erased = {
      ...edition,
      blocks: edition.blocks.map((b, index) => (index === 1 || index === 2 ? { ...b, block: null } : b)),
    }
    const opened = openEdition({ edition: erased, bylines: [] })
    expect(opened.sapo).toBeNull()
    expect(opened.body?.root.children).toHaveLength(1)
  })
})
