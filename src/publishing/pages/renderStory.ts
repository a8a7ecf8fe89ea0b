import { CHECK_MARK } from '../checkMark'
import { type Html, html } from '../html'
import type { Publication } from '../publication'
import { readStory, type StoryParts } from '../readStory'
import { renderBody } from '../renderBody'
import { renderClip } from '../renderClip'
import { renderFactCheck } from '../renderFactCheck'
import { OWN_HOST } from '../renderImage'
import { renderLegalBasis } from '../renderLegalBasis'
import { renderNotices } from '../renderNotices'
import { renderQuestion } from '../renderQuestion'
import { renderTranscript } from '../renderTranscript'
import { type SiteFrame, sectionPath } from '../siteFrame'
import { renderTime } from '../vietnamTime'
import { renderPage } from './renderPage'
import { renderTeaser } from './renderTeaser'
import { storyHead } from './storyHead'

interface StoryOptions {
  site: SiteFrame
  publication: Publication
  /** Others of the same section, offered below the text. */
  more: readonly Publication[]
}

/** What stands above the headline, by kind; articles show their section alone. */
const KIND_LABEL: Record<Publication['kind'], { label: string; path: string } | null> = {
  article: null,
  answer: { label: 'Hỏi – đáp pháp luật', path: '/hoi-dap' },
  clip: { label: 'Clip', path: '/clip' },
  release: { label: 'Thông cáo', path: '/thong-cao' },
  page: null,
}

const renderKicker = (publication: Publication): Html | false => {
  const kind = KIND_LABEL[publication.kind]
  const links = [
    ...(kind === null ? [] : [kind]),
    ...(publication.section === null || publication.kind === 'page' || publication.section.label === kind?.label
      ? []
      : [{ label: publication.section.label, path: sectionPath(publication.section.slug) }]),
  ]
  return (
    links.length > 0 &&
    html`<p class="kicker">${links.map((link) => html`<a href="${link.path}">${link.label}</a>`)}</p>`
  )
}

const renderByline = ({
  publication,
  parts,
  site,
}: {
  publication: Publication
  parts: StoryParts
  site: SiteFrame
}): Html => {
  const names = parts.bylines.length > 0 ? parts.bylines.join(', ') : site.name
  const isSigned = publication.kind !== 'page'
  const mark = publication.clearance === null ? null : CHECK_MARK[publication.clearance.ground]
  return html`<div class="byline">${isSigned && html`<p class="author">${names}</p>`}
${renderDates(publication)}${mark !== null && html`<p><a class="mark ${mark.sound ? 'sound' : 'open'}" href="#tham-tra">${mark.words}</a></p>`}</div>`
}

const renderDates = ({ firstPublishedAt, updatedAt }: Publication): Html =>
  html`<p class="dates">${renderTime({ instant: firstPublishedAt, long: true })}${
    updatedAt !== firstPublishedAt && html`<span>Sửa đổi ${renderTime({ instant: updatedAt })}</span>`
  }</p>`

const renderMore = (more: readonly Publication[]): Html | false =>
  more.length > 0 &&
  html`<section class="shelf lines more"><h2 class="shelf-title">Đọc thêm</h2><div class="shelf-items">${more.map(
    (publication) => renderTeaser({ publication, shape: 'line', level: 3 }),
  )}</div></section>`

/**
 * Answers the page of a public article, answer, clip, release or static page. One layout: the parts that a kind doesn't have write
 * nothing; static pages alone name no author. Corrections stand before the text, the fact check after it, its mark under the byline.
 */
export const renderStory = ({ site, publication, more }: StoryOptions): string => {
  const parts = readStory(publication)
  const main = html`<article class="story"><header>
${renderKicker(publication)}<h1>${publication.title}</h1>
${parts.sapo !== null && html`<p class="sapo">${parts.sapo}</p>\n`}${renderByline({ publication, parts, site })}
</header>
${renderNotices(publication)}
${renderClip({ publication, base: site.url })}<div class="body">
${renderQuestion(parts.question)}${renderBody({ blocks: parts.body, files: publication.files, base: site.url, mediaBase: OWN_HOST })}${renderTranscript(parts.transcript)}${renderLegalBasis(parts)}
</div>
${publication.tags.length > 0 && html`<ul class="tags" aria-label="Từ khoá">${publication.tags.map((tag) => html`<li>${tag}</li>`)}</ul>`}
${renderFactCheck(publication)}
</article>
${renderMore(more)}`
  return renderPage({ site, head: storyHead({ publication, site }), main })
}
