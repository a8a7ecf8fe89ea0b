import { type Html, html } from '../html'
import type { Publication } from '../publication'
import { type SiteFrame, sectionPath } from '../siteFrame'
import { siteStructuredData } from '../structuredData'
import { arrangeFront } from './arrangeFront'
import { renderPage } from './renderPage'
import { renderTeaser, type TeaserOptions } from './renderTeaser'

interface HomeOptions {
  site: SiteFrame
  /** The newest of each, newest first. */
  articles: readonly Publication[]
  answers: readonly Publication[]
  clips: readonly Publication[]
  releases: readonly Publication[]
}

type Shelf = Pick<TeaserOptions, 'shape' | 'showsSection'> & {
  title: string
  path: string | null
  items: readonly Publication[]
}

const renderShelf = (shelf: Shelf): Html | false => {
  if (shelf.items.length === 0) return false
  const title = shelf.path === null ? html`${shelf.title}` : html`<a href="${shelf.path}">${shelf.title}</a>`
  return html`<section class="shelf ${shelf.shape}s"><h2 class="shelf-title">${title}</h2><div class="shelf-items">${shelf.items.map(
    (publication) => renderTeaser({ publication, shape: shelf.shape, level: 3, showsSection: shelf.showsSection }),
  )}</div></section>\n`
}

const EMPTY = html`<div class="empty"><h2>Chưa có bài nào được đăng</h2>
<p>Bài đầu tiên sẽ hiện ở đây ngay sau khi được thẩm tra và duyệt đăng.</p></div>`

/** Answers the home page: the lead, what is new, questions and answers beside it, clips, releases, then section by section. */
export const renderHome = ({ site, articles, answers, clips, releases }: HomeOptions): string => {
  const front = arrangeFront(articles)
  const isEmpty = [articles, answers, clips, releases].every((list) => list.length === 0)
  const main = html`<div class="front"><div class="front-main">
${front.lead !== null && renderTeaser({ publication: front.lead, shape: 'lead', level: 2 })}
<div class="front-top">${front.top.map((publication) => renderTeaser({ publication, shape: 'card', level: 2 }))}</div>
</div>
<div class="front-side">
${renderShelf({ title: 'Hỏi – đáp pháp luật', path: '/hoi-dap', items: answers, shape: 'line' })}
${renderShelf({ title: 'Tin mới', path: null, items: front.latest, shape: 'line' })}
</div></div>
${renderShelf({ title: 'Clip', path: '/clip', items: clips, shape: 'card' })}
${renderShelf({ title: 'Thông cáo', path: '/thong-cao', items: releases, shape: 'line' })}
${front.sections.map(({ section, items }) =>
  renderShelf({ title: section.label, path: sectionPath(section.slug), items, shape: 'card', showsSection: false }),
)}`
  return renderPage({
    site,
    head: { title: site.name, description: site.tagline, path: '/', structuredData: siteStructuredData(site) },
    main: isEmpty ? EMPTY : main,
  })
}
