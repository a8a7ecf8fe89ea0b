import { type Html, html } from '../html'
import { type SiteFrame, sectionPath } from '../siteFrame'
import { type PageHead, renderHead } from './renderHead'

interface PageOptions {
  site: SiteFrame
  head: PageHead
  main: Html
  /** Path of the navigation entry that this page belongs to. */
  current?: string
}

/** The lists that every page leads to, in the order of the navigation; a section of the same name needs no second entry. */
const LISTS = [
  { path: '/hoi-dap', label: 'Hỏi – đáp' },
  { path: '/clip', label: 'Clip' },
  { path: '/thong-cao', label: 'Thông cáo' },
] as const

const renderNavigation = ({ site, current }: { site: SiteFrame; current?: string }): Html => {
  const isOwn = ({ slug }: { slug: string }) => LISTS.every((list) => list.path !== `/${slug}`)
  const listed = site.sections.filter((section) => !section.isEmpty && isOwn(section))
  const entries = [...LISTS, ...listed.map((section) => ({ path: sectionPath(section.slug), label: section.label }))]
  return html`<nav aria-label="Chuyên mục"><ul>${entries.map(
    (entry) =>
      html`<li><a href="${entry.path}"${entry.path === current && html` aria-current="page"`}>${entry.label}</a></li>`,
  )}</ul></nav>`
}

const renderFooter = (site: SiteFrame): Html => html`<footer class="foot"><div class="wrap">
<p class="foot-name">${site.name}</p>
<p>${site.tagline}</p>
<ul>${site.pages.map((page) => html`<li><a href="${page.path}">${page.title}</a></li>`)}
<li><a href="/cai-chinh">Cải chính, xin lỗi</a></li>
<li><a href="/rss.xml">RSS</a></li>
<li><a href="/feed.json">JSON Feed</a></li></ul>
</div></footer>`

/** Answers a whole page: complete without script, in Vietnamese, skip link first (reader.md A9). */
export const renderPage = ({ site, head, main, current }: PageOptions): string => {
  const brand = html`<a href="/">${site.name}</a>`
  return `${html`<!doctype html>
<html lang="vi">
${renderHead({ site, head })}
<body>
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
<header class="masthead"><div class="wrap">
${head.path === '/' ? html`<h1 class="brand">${brand}</h1>` : html`<p class="brand">${brand}</p>`}
<p class="tagline">${site.tagline}</p>
</div>
${renderNavigation({ site, current })}
</header>
<main id="noi-dung" class="wrap" tabindex="-1">
${main}
</main>
${renderFooter(site)}
</body>
</html>
`}`
}
