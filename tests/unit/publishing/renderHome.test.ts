import { describe, expect, it } from '@jest/globals'
import { renderError } from '../../../src/publishing/pages/renderError'
import { renderHome } from '../../../src/publishing/pages/renderHome'
import { renderListing } from '../../../src/publishing/pages/renderListing'
import { buildPublication } from '../../support/buildPublication'
import { buildSite } from '../../support/buildSite'

const site = buildSite()
const article = (number: number, over = {}) =>
  buildPublication({
    story: `s${number}`,
    path: `/bai/bai-${number}`,
    title: `Bài số ${number}`,
    firstPublishedAt: new Date(Date.UTC(2026, 10, 20, 0, 0, -number)).toISOString(),
    ...over,
  })

describe('the home page', () => {
  it('says so when nothing is published', () => {
    const markup = renderHome({ site, articles: [], answers: [], clips: [], releases: [] })
    expect(markup).toContain('Chưa có bài nào được đăng')
    expect(markup).toContain('<h1 class="brand">')
  })

  it('leads with what the desk placed first, then the newest, and shows each story once', () => {
    const articles = Array.from({ length: 20 }, (_, number) => article(number, number === 12 ? { order: 5 } : {}))
    const markup = renderHome({ site, articles, answers: [], clips: [], releases: [] })
    expect(markup.indexOf('Bài số 12<')).toBeLessThan(markup.indexOf('Bài số 0<'))
    for (const { title } of articles.slice(0, 17)) expect(markup.split(`>${title}</a>`)).toHaveLength(2)
  })
})

describe('a list page', () => {
  const listing = {
    title: 'Kết quả',
    description: 'd',
    path: '/chuyen-muc/ket-qua',
    feedPath: '/chuyen-muc/ket-qua/rss.xml',
    empty: 'Chưa có bài.',
  }

  it('offers its feed and the older page', () => {
    const markup = renderListing({ site, listing, items: [article(1)], after: null, next: '2026_x' })
    expect(markup).toContain('href="https://bao.example/chuyen-muc/ket-qua/rss.xml"')
    expect(markup).toContain('href="/chuyen-muc/ket-qua?after=2026_x"')
    expect(markup).toContain('aria-current="page"')
  })

  it('prints corrections in full where the law wants them together', () => {
    const corrections = [
      { at: '2026-11-21T03:00:00.000Z', wrong: 'SAI', right: 'ĐÚNG', apology: 'Xin lỗi.', item: 'Bài A' },
    ]
    const page = { site, items: [article(1, { corrections })], after: null, next: null }
    const markup = renderListing({ ...page, listing: { ...listing, showsCorrections: true } })
    for (const words of ['Thông tin cải chính, xin lỗi', 'SAI', 'ĐÚNG', 'Xin lỗi.', 'Bài A'])
      expect(markup).toContain(words)
    expect(renderListing({ ...page, listing })).not.toContain('SAI')
  })

  it('names a section once when a list of its name stands in the navigation', () => {
    const doubled = buildSite({ sections: [{ slug: 'hoi-dap', label: 'Hỏi – đáp pháp luật', isEmpty: false }] })
    const markup = renderListing({ site: doubled, listing, items: [], after: null, next: null })
    expect(markup).not.toContain('/chuyen-muc/hoi-dap')
  })

  it('says so when it is empty', () => {
    expect(renderListing({ site, listing, items: [], after: null, next: null })).toContain('Chưa có bài.')
  })
})

describe('an error page', () => {
  it('tells what happened, keeps out of engines and names the request only when the server failed', () => {
    const notFound = renderError({ site, status: 404, message: 'Địa chỉ <này> không có.', requestId: 'r1' })
    expect(notFound).toContain('Địa chỉ &lt;này&gt; không có.')
    expect(notFound).toContain('content="noindex"')
    expect(notFound).not.toContain('r1')
    expect(renderError({ site, status: 500, message: 'x', requestId: 'r1' })).toContain('<code>r1</code>')
  })
})
