import { html } from '../html'
import type { Publication } from '../publication'
import type { SiteFrame } from '../siteFrame'
import { renderTime } from '../vietnamTime'
import { withdrawnText } from '../withdrawnText'
import { renderPage } from './renderPage'

/** Answers the page that stands at a withdrawn story's address (sent with 410): the public notice and no word of the text. */
export const renderWithdrawn = ({ site, publication }: { site: SiteFrame; publication: Publication }): string => {
  const { heading, notice, at } = withdrawnText(publication)
  return renderPage({
    site,
    head: { title: heading, description: heading, path: null },
    main: html`<div class="notice"><h1>${heading}</h1>
<p>${notice}</p>
<p class="meta">Gỡ lúc ${renderTime({ instant: at, long: true })}.</p>
<p><a href="/">Về trang chủ</a></p></div>`,
  })
}
