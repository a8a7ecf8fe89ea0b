import { describe, expect, it } from '@jest/globals'
import type { Block } from '../../../src/editions/block'
import { feedItem } from '../../../src/publishing/feeds/feedItem'
import { renderHome } from '../../../src/publishing/pages/renderHome'
import { renderListing } from '../../../src/publishing/pages/renderListing'
import { renderStory } from '../../../src/publishing/pages/renderStory'
import { presentPublication } from '../../../src/publishing/presenters/presentPublication'
import type { Publication } from '../../../src/publishing/publication'
import { buildPublication } from '../../support/buildPublication'
import { buildSite } from '../../support/buildSite'

const site = buildSite()
const file = (name: string, type: string, width: number) => ({ file: name, type, bytes: 9, width, height: width / 2 })
const files = {
  p: [640, 1280].flatMap((width) => [
    file(`p-${width}.webp`, 'image/webp', width),
    file(`p-${width}.jpg`, 'image/jpeg', width),
  ]),
  v: [file('v.mp4', 'video/mp4', 1280)],
  c: [{ file: 'c.vtt', type: 'text/vtt', bytes: 9, width: null, height: null }],
}
const withBlocks = (kind: Publication['kind'], blocks: Block[]) =>
  buildPublication({ kind, files, edition: { hash: 'a'.repeat(64), number: 1, blocks } })
const article = withBlocks('article', [
  { type: 'picture', media: 'p', sha256: 'x', caption: '', alt: 'Trụ sở', credit: '' },
])
const clip = withBlocks('clip', [
  { type: 'clip', media: 'v', embed: null, sha256: 'x', durationSeconds: 95, rights: '', consent: '' },
  { type: 'poster', media: 'p', sha256: 'x', alt: 'Toàn cảnh', credit: '' },
  { type: 'captions', media: 'c', sha256: 'x' },
])
const listing = { title: 'Clip', description: 'd', path: '/clip', feedPath: null, empty: 'Chưa có.' }

/** Addresses that a browser fetches by itself or by a click on the clip: `src`, `srcset`, `poster`, `href` of /media/. */
const mediaOf = (markup: string): string[] =>
  [...markup.matchAll(/ (?:src|srcset|poster|href)="([^"]*\/media\/[^"]*)"/g)].flatMap(([, value = '']) =>
    value.split(', '),
  )

describe('a picture, poster, clip or caption', () => {
  it.each([
    ['an article', renderStory({ site, publication: article, more: [] }), 5],
    ['a clip', renderStory({ site, publication: clip, more: [] }), 4],
    ['the home page', renderHome({ site, articles: [article], answers: [], clips: [clip], releases: [] }), 10],
    ['a list', renderListing({ site, listing, items: [clip], after: null, next: null }), 5],
  ])('on a page comes from the host the page was opened under, whatever its name: %s', (_page, markup, count) => {
    const addresses = mediaOf(markup)
    expect(addresses).toHaveLength(count)
    for (const address of addresses) expect(address).toMatch(/^\/media\//)
  })

  it('for machines has the public address: card, structured data, feed and content API', () => {
    const markup = renderStory({ site, publication: clip, more: [] })
    expect(markup).toContain('<meta property="og:image" content="https://bao.example/media/p-1280.jpg">')
    expect(markup).toContain('"thumbnailUrl":"https://bao.example/media/p-1280.jpg"')
    expect(markup).toContain('"contentUrl":"https://bao.example/media/v.mp4"')
    for (const publication of [article, clip]) {
      const item = feedItem({ publication, site })
      expect(item.image?.url).toBe('https://bao.example/media/p-1280.jpg')
      expect(mediaOf(item.contentHtml)).toHaveLength(5)
      for (const address of mediaOf(item.contentHtml)) expect(address).toMatch(/^https:\/\/bao\.example\/media\//)
    }
    expect(JSON.stringify(presentPublication({ publication: clip, site }))).not.toMatch(/"\/media\//)
  })
})
