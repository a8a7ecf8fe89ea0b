import { cleanText } from './cleanText'
import { coverOf } from './coverOf'
import type { Publication } from './publication'
import { readStory } from './readStory'
import { mediaUrl, widestImage } from './renderImage'
import type { SiteFrame } from './siteFrame'
import { sectionPath } from './siteFrame'
import { vietnamInstant } from './vietnamTime'

type Thing = Record<string, unknown>

const publisherOf = (site: SiteFrame): Thing => ({
  '@type': 'NewsMediaOrganization',
  name: site.name,
  url: `${site.url}/`,
})

const authorsOf = ({ names, site }: { names: readonly string[]; site: SiteFrame }): Thing[] =>
  names.length === 0 ? [publisherOf(site)] : names.map((name) => ({ '@type': 'Person', name }))

const imageOf = ({ publication, site }: { publication: Publication; site: SiteFrame }): Thing | undefined => {
  const file = widestImage(coverOf(publication)?.files ?? [])
  if (file === null) return undefined
  return {
    '@type': 'ImageObject',
    url: mediaUrl({ file, base: site.url }),
    ...(file.width === null ? {} : { width: String(file.width), height: String(file.height) }),
  }
}

const commonOf = ({ publication, site }: { publication: Publication; site: SiteFrame }): Thing => {
  const parts = readStory(publication)
  return {
    '@id': `${site.url}${publication.path}#noi-dung`,
    inLanguage: 'vi',
    url: site.url + publication.path,
    mainEntityOfPage: site.url + publication.path,
    description: parts.summary || undefined,
    datePublished: vietnamInstant(publication.firstPublishedAt),
    dateModified: vietnamInstant(publication.updatedAt),
    author: authorsOf({ names: parts.bylines, site }),
    publisher: publisherOf(site),
    correction:
      publication.corrections.length === 0
        ? undefined
        : publication.corrections.map((correction) => ({
            '@type': 'CorrectionComment',
            text: `${correction.wrong} → ${correction.right}`,
            datePublished: vietnamInstant(correction.at),
          })),
  }
}

const articleOf = ({ publication, site }: { publication: Publication; site: SiteFrame }): Thing => ({
  ...commonOf({ publication, site }),
  headline: publication.title,
  image: imageOf({ publication, site }),
  articleSection: publication.section?.label,
  keywords: publication.tags.length > 0 ? publication.tags.join(', ') : undefined,
})

/** An editor's single answer is no QAPage: that type is for pages where readers can post answers (reader.md finding 8). */
const answerOf = ({ publication, site }: { publication: Publication; site: SiteFrame }): Thing => {
  const { question } = readStory(publication)
  return {
    '@type': 'NewsArticle',
    ...articleOf({ publication, site }),
    hasPart: { '@type': 'Question', name: publication.title, text: question ?? undefined, inLanguage: 'vi' },
  }
}

/** VideoObject needs a thumbnail: without a poster the clip is described as an article. */
const clipOf = ({ publication, site }: { publication: Publication; site: SiteFrame }): Thing => {
  const { clip, transcript } = readStory(publication)
  const thumbnail = widestImage(coverOf(publication)?.files ?? [])
  if (clip === null || thumbnail === null) return { '@type': 'NewsArticle', ...articleOf({ publication, site }) }
  const file = clip.media === null ? undefined : publication.files[clip.media]?.[0]
  return {
    '@type': 'VideoObject',
    ...commonOf({ publication, site }),
    name: publication.title,
    uploadDate: vietnamInstant(publication.firstPublishedAt),
    thumbnailUrl: mediaUrl({ file: thumbnail, base: site.url }),
    duration: `PT${Math.floor(clip.durationSeconds / 60)}M${clip.durationSeconds % 60}S`,
    contentUrl: file === undefined ? undefined : mediaUrl({ file, base: site.url }),
    embedUrl: clip.embed ?? undefined,
    transcript: transcript.length > 0 ? transcript.join('\n') : undefined,
  }
}

const MAIN_THING: Record<Publication['kind'], (input: { publication: Publication; site: SiteFrame }) => Thing> = {
  article: (input) => ({ '@type': 'NewsArticle', ...articleOf(input) }),
  answer: answerOf,
  clip: clipOf,
  release: (input) => ({ '@type': 'Article', ...articleOf(input) }),
  page: (input) => ({ '@type': 'WebPage', ...commonOf(input), name: input.publication.title }),
}

const breadcrumbOf = ({ publication, site }: { publication: Publication; site: SiteFrame }): Thing => {
  const steps = [
    { name: site.name, item: `${site.url}/` },
    ...(publication.section === null || publication.kind === 'page'
      ? []
      : [{ name: publication.section.label, item: site.url + sectionPath(publication.section.slug) }]),
    { name: publication.title, item: site.url + publication.path },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}

/** Answers a thing as the text of a JSON-LD block. `<` is the only escape: values stay what the page says (reader.md finding 6). */
const jsonLd = (thing: Thing): string =>
  JSON.stringify(thing, (_key, value) => (typeof value === 'string' ? cleanText(value) : value)).replace(
    /</g,
    '\\u003c',
  )

/** Answers the schema.org graph of a public story (reader.md A7); instants carry +07:00 and equal the page's. */
export const storyStructuredData = (input: { publication: Publication; site: SiteFrame }): string =>
  jsonLd({
    '@context': 'https://schema.org',
    '@graph': [MAIN_THING[input.publication.kind](input), breadcrumbOf(input)],
  })

/** Answers the graph of the home page: the site and who publishes it. */
export const siteStructuredData = (site: SiteFrame): string =>
  jsonLd({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: site.name, url: `${site.url}/`, inLanguage: 'vi', publisher: publisherOf(site) },
    ],
  })
