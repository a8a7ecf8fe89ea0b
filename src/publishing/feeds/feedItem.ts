import { cleanText } from '../cleanText'
import { coverOf } from '../coverOf'
import { escapeHtml, type Html, html } from '../html'
import type { Publication, PublishedFile } from '../publication'
import { readStory } from '../readStory'
import { renderBody } from '../renderBody'
import { renderFactCheck } from '../renderFactCheck'
import { renderFigure } from '../renderFigure'
import { mediaUrl, widestImage } from '../renderImage'
import { renderLegalBasis } from '../renderLegalBasis'
import { renderNotices } from '../renderNotices'
import { renderQuestion } from '../renderQuestion'
import { renderTranscript } from '../renderTranscript'
import type { SiteFrame } from '../siteFrame'
import { withdrawnText } from '../withdrawnText'

/** One story as every feed carries it. Plain fields are text, `contentHtml` is markup with absolute addresses and no script. */
export interface FeedItem {
  /** Never changes, never reused, the same in every feed: no address, so that slugs and domains may change (reader.md A1). */
  id: string
  url: string
  title: string
  summary: string
  contentHtml: string
  authors: string[]
  tags: string[]
  section: string | null
  publishedAt: string
  updatedAt: string
  changedAt: string
  image: { url: string; file: PublishedFile; alt: string; credit: string } | null
  /** A clip's own file, never anything else: podcast programs download what stands here. */
  enclosure: { url: string; type: string; bytes: number; seconds: number } | null
  corrections: { at: string; text: string }[]
  withdrawn: boolean
}

interface FeedInput {
  publication: Publication
  site: SiteFrame
}

/** A feed has no player: the poster stands in the text as a picture, with its credit. */
const renderPoster = ({ publication, site }: FeedInput): Html | false => {
  const { poster } = readStory(publication)
  if (poster === null || coverOf(publication) === null) return false
  const picture = { ...poster, caption: '' }
  return renderFigure({ picture, files: publication.files, base: site.url, eager: false })
}

const contentOf = ({ publication, site }: FeedInput): string => {
  const parts = readStory(publication)
  return html`${[
    parts.sapo !== null && html`<p><strong>${parts.sapo}</strong></p>`,
    renderNotices(publication),
    renderPoster({ publication, site }),
    renderQuestion(parts.question),
    renderBody({ blocks: parts.body, files: publication.files, base: site.url, mediaBase: site.url }),
    renderTranscript(parts.transcript),
    renderLegalBasis(parts),
    renderFactCheck(publication),
  ]}`.text
}

const enclosureOf = ({ publication, site }: FeedInput): FeedItem['enclosure'] => {
  const { clip } = readStory(publication)
  const file = clip?.media ? publication.files[clip.media]?.[0] : undefined
  if (clip === null || file === undefined || file.bytes <= 0) return null
  return { url: mediaUrl({ file, base: site.url }), type: file.type, bytes: file.bytes, seconds: clip.durationSeconds }
}

const imageOf = ({ publication, site }: FeedInput): FeedItem['image'] => {
  const cover = coverOf(publication)
  const file = widestImage(cover?.files ?? [])
  if (cover === null || file === null) return null
  return { url: mediaUrl({ file, base: site.url }), file, alt: cleanText(cover.alt), credit: cleanText(cover.credit) }
}

const identityOf = ({ publication, site }: FeedInput) => ({
  id: `urn:uuid:${publication.story}`,
  url: site.url + publication.path,
  publishedAt: publication.firstPublishedAt,
  changedAt: publication.changedAt,
})

/** A withdrawn story stays in the feed under its id, its text replaced by the notice: RSS has no deletion (reader.md A3). */
const withdrawnItem = (input: FeedInput): FeedItem => {
  const { heading, notice, at } = withdrawnText(input.publication)
  return {
    ...identityOf(input),
    title: heading,
    summary: cleanText(notice),
    contentHtml: `<p>${escapeHtml(notice)}</p>`,
    authors: [],
    tags: [],
    section: null,
    updatedAt: at,
    image: null,
    enclosure: null,
    corrections: [],
    withdrawn: true,
  }
}

/** Answers what the feeds say of a publication; a withdrawn one only its notice. */
export const feedItem = (input: FeedInput): FeedItem => {
  const { publication, site } = input
  if (publication.live === 'withdrawn' || publication.edition === null) return withdrawnItem(input)
  const parts = readStory(publication)
  return {
    ...identityOf(input),
    title: cleanText(publication.title),
    summary: parts.summary,
    contentHtml: contentOf(input),
    authors: parts.bylines.length > 0 ? parts.bylines.map(cleanText) : [site.name],
    tags: publication.tags.map(cleanText),
    section: publication.section === null ? null : cleanText(publication.section.label),
    updatedAt: publication.updatedAt,
    image: imageOf(input),
    enclosure: enclosureOf(input),
    corrections: publication.corrections.map(({ at, wrong, right }) => ({
      at,
      text: cleanText(`${wrong} → ${right}`),
    })),
    withdrawn: false,
  }
}
