import { CHECK_MARK } from '../checkMark'
import { coverOf } from '../coverOf'
import { durationWords } from '../durationWords'
import { type Html, html } from '../html'
import type { Publication } from '../publication'
import { readStory } from '../readStory'
import { OWN_HOST, renderImage } from '../renderImage'
import { renderTime } from '../vietnamTime'

export interface TeaserOptions {
  publication: Publication
  /** `lead`: large with picture and sapo; `card`: picture and sapo; `line`: headline and time only. */
  shape: 'lead' | 'card' | 'line'
  level: 2 | 3
  /** False where the list is the section's own. */
  showsSection?: boolean
}

const IMAGE_SIZES = { lead: '(min-width: 60rem) 40rem, 100vw', card: '(min-width: 60rem) 18rem, 40vw' } as const

const renderCover = ({ publication, shape }: TeaserOptions): Html | null => {
  const cover = shape === 'line' ? null : coverOf(publication)
  if (cover === null || shape === 'line') return null
  const image = renderImage({
    files: cover.files,
    alt: '',
    base: OWN_HOST,
    sizes: IMAGE_SIZES[shape],
    eager: shape === 'lead',
  })
  return image && html`<a class="cover" href="${publication.path}" tabindex="-1" aria-hidden="true">${image}</a>`
}

const renderMark = (publication: Publication): Html | null => {
  if (publication.clearance === null) return null
  const mark = CHECK_MARK[publication.clearance.ground]
  return mark.sound ? html`<span class="sound">${mark.words}</span>` : null
}

/** Answers a story in a list: section, headline that links to it, sapo, time and, where units confirmed it, the mark. */
export const renderTeaser = (options: TeaserOptions): Html => {
  const { publication, shape, level, showsSection = true } = options
  const { summary, clip } = readStory(publication)
  const headline = html`<a href="${publication.path}">${publication.title}</a>`
  const length = clip !== null && html`<span>Clip ${durationWords(clip.durationSeconds)}</span>`
  return html`<article class="teaser ${shape}">${renderCover(options)}<div class="words">${
    showsSection &&
    shape !== 'line' &&
    publication.section !== null &&
    html`<p class="kicker">${publication.section.label}</p>`
  }${level === 2 ? html`<h2>${headline}</h2>` : html`<h3>${headline}</h3>`}${
    shape !== 'line' && summary !== '' && html`<p class="sapo">${summary}</p>`
  }<p class="meta">${renderTime({ instant: publication.firstPublishedAt })}${length}${renderMark(publication)}</p></div></article>\n`
}
