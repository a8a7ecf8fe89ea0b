import { describe, expect, it } from '@jest/globals'
import { feedItem } from '../../../src/publishing/feeds/feedItem'
import { renderJsonFeed } from '../../../src/publishing/feeds/renderJsonFeed'
import { renderRss } from '../../../src/publishing/feeds/renderRss'
import { renderSitemap, renderSitemapIndex } from '../../../src/publishing/feeds/renderSitemap'
import type { Publication } from '../../../src/publishing/publication'
import { buildPublication } from '../../support/buildPublication'
import { buildSite } from '../../support/buildSite'

const site = buildSite()
const feed = (publications: Publication[]) => ({
  site,
  title: 'Báo Thử',
  description: 'Tin <an toàn> & đủ',
  path: '/rss.xml',
  pagePath: '/',
  items: publications.map((publication) => feedItem({ publication, site })),
})
const rss = (...publications: Publication[]) => renderRss(feed(publications))
const items = (...publications: Publication[]) => JSON.parse(renderJsonFeed(feed(publications))).items
const withBlocks = (blocks: NonNullable<Publication['edition']>['blocks'], over: Partial<Publication> = {}) =>
  buildPublication({ edition: { hash: 'a'.repeat(64), number: 1, blocks }, ...over })
const withdrawn = buildPublication({
  live: 'withdrawn',
  changedAt: '2026-11-21T03:00:00.000Z',
  withdrawal: { at: '2026-11-21T03:00:00.000Z', code: 'error', notice: 'Gỡ vì sai <sự thật>.' },
})

describe('the RSS feed', () => {
  it('is the same bytes however often it is built', async () => {
    const first = rss(buildPublication())
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(rss(buildPublication())).toBe(first)
  })

  it('was last built when something last changed, a withdrawal included', () => {
    expect(rss(buildPublication({ story: 'x' }), withdrawn)).toContain(
      '<lastBuildDate>Sat, 21 Nov 2026 03:00:00 GMT</lastBuildDate>',
    )
    expect(rss()).not.toContain('lastBuildDate')
  })

  it('names itself, its page and its language', () => {
    const xml = rss(buildPublication())
    expect(xml).toContain('<atom:link href="https://bao.example/rss.xml" rel="self" type="application/rss+xml"/>')
    expect(xml).toContain('<link>https://bao.example/</link>')
    expect(xml).toContain('<language><![CDATA[vi]]></language>')
  })

  it('keeps a stable id that is no address, through changes of title, slug and section', () => {
    const guid = '<guid isPermaLink="false">urn:uuid:01936e5c-0000-7000-8000-000000000001</guid>'
    expect(rss(buildPublication())).toContain(guid)
    expect(rss(buildPublication({ path: '/bai/khac', title: 'Khác', section: null }))).toContain(guid)
    expect(rss(withdrawn)).toContain(guid)
  })

  it('names every author', () => {
    const xml = rss(buildPublication())
    expect(xml).toContain('<dc:creator><![CDATA[Lê Minh An]]></dc:creator>')
    expect(xml).toContain('<dc:creator><![CDATA[Phạm Thu Hà]]></dc:creator>')
  })

  it('escapes the summary, which readers take for HTML, before the full text', () => {
    const xml = rss(withBlocks([{ type: 'sapo', text: 'Vùng <an toàn> & "đủ"' }]))
    expect(xml).toContain('<description><![CDATA[Vùng &lt;an toàn&gt; &amp; &quot;đủ&quot;]]></description>')
    expect(xml.indexOf('<description><![CDATA[Vùng')).toBeLessThan(xml.indexOf('<content:encoded>'))
  })

  it('stays well-formed with ]]>, control characters and half characters', () => {
    const xml = rss(withBlocks([{ type: 'sapo', text: 'a]]>b\u0008c\u000b\ufffe\ud800' }], { title: 'x ]]> y\u0008' }))
    expect(xml).not.toMatch(/[\u0008\u000b\ufffe\ud800-\udfff]/)
    expect(xml).not.toContain('a]]>b')
    expect(xml.match(/<!\[CDATA\[/g)?.length).toBe(xml.match(/\]\]>/g)?.length)
  })

  it('has an item for a story with an empty body', () => {
    const xml = rss(withBlocks([]))
    expect(xml).toContain('<description><![CDATA[Thi hành xong vụ tranh chấp kéo dài 12 năm]]></description>')
  })

  it('has an enclosure with the true length for a clip, and for nothing else', () => {
    const files = {
      v: [{ file: 'v.mp4', type: 'video/mp4', bytes: 4321, width: null, height: null }],
      p: [{ file: 'p.jpg', type: 'image/jpeg', bytes: 99, width: 10, height: 5 }],
    }
    const picture = { type: 'picture', media: 'p', sha256: 'x', caption: '', alt: 'Ảnh', credit: '' } as const
    const clip = {
      type: 'clip',
      media: 'v',
      embed: null,
      sha256: 'x',
      durationSeconds: 9,
      rights: '',
      consent: '',
    } as const
    expect(rss(withBlocks([clip], { kind: 'clip', files }))).toContain(
      '<enclosure url="https://bao.example/media/v.mp4" length="4321" type="video/mp4"/>',
    )
    const article = rss(withBlocks([picture], { files }))
    expect(article).not.toContain('<enclosure')
    expect(article).toContain(
      '<media:content url="https://bao.example/media/p.jpg" medium="image" type="image/jpeg" fileSize="99"',
    )
    expect(rss(withBlocks([{ ...clip, media: null, embed: 'https://x.example/1' }], { kind: 'clip' }))).not.toContain(
      '<enclosure',
    )
  })

  describe('with a picture', () => {
    const files = { p: [{ file: 'p.jpg', type: 'image/jpeg', bytes: 99, width: 10, height: 5 }] }
    const write = (over: { alt: string; credit: string }, type: 'picture' | 'poster' = 'picture') =>
      rss(withBlocks([{ type, media: 'p', sha256: 'x', caption: '', ...over }], { files }))
    const content =
      '<media:content url="https://bao.example/media/p.jpg" medium="image" type="image/jpeg" fileSize="99" width="10" height="5"'

    it.each(['picture', 'poster'] as const)('says what it shows and who made it: %s', (type) => {
      const xml = write({ alt: 'Hai người <bắt tay> ]]> & cười', credit: 'Thu Hà & Nam' }, type)
      expect(xml).toContain(
        `${content}><media:description type="plain"><![CDATA[Hai người <bắt tay> ]]]]><![CDATA[> & cười]]></media:description>` +
          '<media:credit><![CDATA[Thu Hà & Nam]]></media:credit></media:content>',
      )
      expect(xml).toContain('<span class="credit">Ảnh: Thu Hà &amp; Nam</span></figcaption></figure>')
    })

    it('says neither where neither is known', () => {
      expect(write({ alt: '', credit: '' })).toContain(`${content}></media:content>`)
      expect(write({ alt: '', credit: '' })).not.toMatch(/media:(description|credit)/)
    })
  })

  it('keeps a withdrawn story under its id with the notice alone', () => {
    const xml = rss(withdrawn)
    expect(xml).toContain('Bài viết đã được gỡ')
    expect(xml).toContain('Gỡ vì sai &lt;sự thật&gt;.')
    expect(xml).not.toMatch(/Thi hành xong|tự nguyện|Lê Minh An/)
  })

  it('sends neither script nor relative address nor a correction unsaid', () => {
    const publication = withBlocks(
      [{ type: 'paragraph', children: [{ type: 'link', url: '/trang/a', children: [{ type: 'text', text: 'x' }] }] }],
      {
        corrections: [
          { at: '2026-11-21T03:00:00.000Z', wrong: 'SAI', right: 'ĐÚNG', apology: 'Xin lỗi.', item: 'Bài' },
        ],
      },
    )
    const content = feedItem({ publication, site }).contentHtml
    expect(content).toContain('href="https://bao.example/trang/a"')
    expect(content).not.toMatch(/<script|<form|(?:src|href)="\//)
    expect(content).toContain('Thông tin cải chính, xin lỗi')
  })
})

describe('a legal answer in the feeds', () => {
  it.each<[string, (publication: Publication) => string]>([
    ['RSS', (publication) => rss(publication)],
    ['JSON', (publication) => items(publication)[0].content_html],
  ])('asks in paragraphs and names the basis and the day it holds for: %s', (_feed, write) => {
    const content = write(
      withBlocks(
        [
          { type: 'question', text: 'Tôi được thi hành án.\n\nTôi phải làm gì?' },
          { type: 'provision', text: 'Điều 30 Luật Thi hành án dân sự' },
          { type: 'as_of', date: '2026-11-01' },
        ],
        { kind: 'answer' },
      ),
    )
    expect(content).toContain('<p>Tôi được thi hành án.</p><p>Tôi phải làm gì?</p>')
    expect(content).toContain('<li>Điều 30 Luật Thi hành án dân sự</li>')
    expect(content).toContain('có hiệu lực tại ngày <time datetime="2026-11-01">01/11/2026</time>')
  })

  it('says its day without a provision too, and nothing of either where there is none', () => {
    const answer = (asOf: string | null) =>
      items(withBlocks(asOf === null ? [] : [{ type: 'as_of', date: asOf }], { kind: 'answer' }))[0].content_html
    expect(answer('2026-11-01')).toContain('01/11/2026')
    expect(answer('2026-11-01')).not.toContain('Căn cứ pháp lý')
    expect(answer(null)).not.toMatch(/Câu hỏi|có hiệu lực tại ngày/)
  })
})

describe('the JSON feed', () => {
  it('says titles and summaries as plain text', () => {
    expect(items(withBlocks([{ type: 'sapo', text: 'Vùng <an toàn>' }], { title: 'a & b' }))[0]).toMatchObject({
      id: 'urn:uuid:01936e5c-0000-7000-8000-000000000001',
      title: 'a & b',
      summary: 'Vùng <an toàn>',
      language: 'vi',
      date_published: '2026-11-20T02:00:00.000Z',
    })
  })

  it('marks corrections and withdrawals', () => {
    const corrections = [{ at: '2026-11-21T03:00:00.000Z', wrong: 'SAI', right: 'ĐÚNG', apology: '', item: '' }]
    expect(items(buildPublication({ corrections }))[0]._dinh_chinh).toEqual([
      { at: '2026-11-21T03:00:00.000Z', text: 'SAI → ĐÚNG' },
    ])
    expect(items(withdrawn)[0]).toMatchObject({ _da_go: true, title: 'Bài viết đã được gỡ' })
  })
})

describe('the sitemap', () => {
  it('lists absolute addresses with true dates, and none where none is known', () => {
    const entries = [
      { path: '/', changedAt: null },
      { path: "/bai/a&b'", changedAt: '2026-11-20T02:00:00.000Z' },
    ]
    expect(renderSitemap({ url: site.url, entries })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '<url><loc>https://bao.example/</loc></url>\n' +
        '<url><loc>https://bao.example/bai/a&amp;b&#39;</loc><lastmod>2026-11-20T02:00:00.000Z</lastmod></url>\n</urlset>\n',
    )
    expect(renderSitemapIndex({ url: site.url, files: [{ path: '/sitemap/1.xml', changedAt: null }] })).toContain(
      '<sitemap><loc>https://bao.example/sitemap/1.xml</loc></sitemap>',
    )
  })
})
